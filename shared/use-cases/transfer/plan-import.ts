import type { Quarter } from '../../domain/period.ts';
import type { Digest } from '../../ports/digest.ts';
import type { Note } from '../../ports/note.ts';
import type { Store } from '../../ports/store.ts';
import { type Result, failed, ok } from '../../result.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import { canonical } from './canonical.ts';
import { allNotes } from './export-store.ts';
import { heldQuarters } from './held-quarters.ts';
import { isSound } from './is-sound.ts';
import {
  type QuarterRecord,
  type TransferRecord,
  type VersionPlace,
  savedVersions,
} from './transfer-record.ts';
import { versionName } from './version-name.ts';

/** Whether the store holds nothing yet, the beginning of what the records say, or all of it. */
export interface ImportPlan {
  readonly stands: 'empty' | 'begun' | 'done';
  readonly commits: number;
  readonly missing: number;
  /** Notes that say something else in the store, which stay as they are there. */
  readonly differentNotes: number;
}

/** What is asked of a store before anything is put into it. */
export type Holding = Pick<Store, 'statesOf' | 'eventsOf' | 'notesOf'>;

/**
 * Looks through all records before one of them is taken: whether they make sense, come in their order, and go together
 * with what the store holds. The reason of a refusal is the sentence.
 */
export async function planImport(
  store: Holding,
  records: AsyncIterable<TransferRecord>,
  digest: Digest,
): Promise<Result<ImportPlan, string>> {
  const seen = new Set<Quarter>();
  const plan = { commits: 0, missing: 0 };
  const expected: Expected[] = [];
  let notes: readonly Note[] = [];
  let reason: string | undefined;
  // All of it is read, also after a reason was found: a spoiled file says so at its end, and that is the better reason.
  for await (const record of records) {
    if (!isExpected(record, expected)) reason ??= transferMessages.wrongOrder;
    if (record.kind === 'notes') notes = record.notes;
    if (record.kind !== 'quarter' || reason !== undefined) continue;
    const { quarter, events } = record;
    if (seen.has(quarter) || !isSound(record, digest))
      reason = transferMessages.unsound(quarterName(quarter));
    else expected.push('answers', ...savedVersions(record));
    const there = reason === undefined ? await commonEvents(store, record) : 0;
    if (there === undefined) reason = transferMessages.otherHistory(quarterName(quarter));
    seen.add(quarter);
    plan.commits += events.length;
    plan.missing += events.length - (there ?? 0);
  }
  if (reason !== undefined) return failed(reason);
  if (expected.length > 0) return failed(transferMessages.wrongOrder);
  const strange = (await heldQuarters(store)).find((quarter) => !seen.has(quarter));
  if (strange !== undefined) return failed(transferMessages.otherHistory(quarterName(strange)));
  const { there, missing, different } = comparedNotes(await allNotes(store), notes);
  const begun = plan.commits > plan.missing || there > 0;
  const done = plan.missing === 0 && missing === 0;
  return ok({ ...plan, differentNotes: different, stands: done ? 'done' : begun ? 'begun' : 'empty' });
}

/** What has to come next: a kind of record, or the content of a version. */
type Expected = TransferRecord['kind'] | VersionPlace;

/** Takes what has come off the list of what must come next; where nothing must, a quarter or the notes may. */
function isExpected(record: TransferRecord, expected: Expected[]): boolean {
  const next = expected.shift();
  if (next === undefined) return record.kind === 'quarter' || record.kind === 'notes';
  if (typeof next === 'string') return record.kind === next;
  return record.kind === 'content' && versionName(record) === versionName(next);
}

/** How many of the events are there already; undefined when the store knows another history. */
async function commonEvents(
  store: Pick<Store, 'eventsOf'>,
  { quarter, events }: QuarterRecord,
): Promise<number | undefined> {
  const there = await store.eventsOf(quarter);
  return canonical(there) === canonical(events.slice(0, there.length)) ? there.length : undefined;
}

/** A service makes notes as soon as it runs; one that is there stays, whatever the records say under its name. */
function comparedNotes(there: readonly Note[], wanted: readonly Note[]) {
  const nameOf = ({ kind, name }: Note): string => `${kind} ${name}`;
  const known = new Map(there.map((note) => [nameOf(note), canonical(note)]));
  return {
    there: there.length,
    missing: wanted.filter((note) => !known.has(nameOf(note))).length,
    different: wanted.filter((note) => (known.get(nameOf(note)) ?? canonical(note)) !== canonical(note))
      .length,
  };
}
