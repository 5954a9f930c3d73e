import type { Quarter } from '../../domain/period.ts';
import type { Note } from '../../ports/note.ts';
import type {
  KeptAnswer,
  ReturnContent,
  ReturnEvent,
  ReturnHead,
  ReturnPlace,
  ReturnVersion,
} from '../../ports/store.ts';

/**
 * What a store is taken away as, and built up from: every record once, in this order. A quarter stands before the
 * contents of its versions, which come in the order in which the versions were saved.
 */
export type TransferRecord = QuarterRecord | AnswersRecord | ContentRecord | NotesRecord;

/** Everything of a quarter but what the returns say: short enough to be held at once. */
export interface QuarterRecord {
  readonly kind: 'quarter';
  readonly quarter: Quarter;
  readonly events: readonly ReturnEvent[];
  readonly heads: readonly ReturnHead[];
  readonly versions: readonly UnitVersion[];
}

export interface UnitVersion {
  readonly unit: string;
  readonly saved: ReturnVersion;
}

/** Keys that may still come again. They end by themselves, so that they are no part of what two stores have alike. */
export interface AnswersRecord {
  readonly kind: 'answers';
  readonly quarter: Quarter;
  readonly answers: readonly KeptAnswer[];
}

export interface ContentRecord extends VersionPlace {
  readonly kind: 'content';
  readonly content: ReturnContent;
}

export interface NotesRecord {
  readonly kind: 'notes';
  readonly notes: readonly Note[];
}

export interface VersionPlace extends ReturnPlace {
  readonly version: number;
}

/** The versions of a quarter in the order in which they were saved. */
export function savedVersions({ quarter, events }: QuarterRecord): readonly VersionPlace[] {
  const first = new Map<string, VersionPlace>();
  for (const { unit, version } of events) {
    const key = `${unit} ${version}`;
    if (!first.has(key)) first.set(key, { quarter, unit, version });
  }
  return [...first.values()];
}
