import type { Quarter } from '../domain/period.ts';
import type { ReturnState, ReturnVerb } from '../domain/submission.ts';
import type { Sheet } from '../files/sheet.ts';
import type { ColumnMeaning } from '../ledgers/column-meaning.ts';
import type { AmountUnit, Ledger } from '../ledgers/ledger.ts';
import type { Result } from '../result.ts';
import type { Moment } from './clock.ts';
import type { DistrictRollup } from './district-rollup.ts';
import type { NationRollup } from './nation-rollup.ts';
import type { Notes } from './note.ts';

/**
 * Everything the product remembers. Shaped by what a document database promises: the returns of a district and quarter
 * are one partition; a commit is one atomic batch in it, guarded by the revision that was read; nothing spans quarters.
 */
export interface Store extends Notes {
  /** Head, version, rows, the district's totals, the answer to the key and the event: all of it, or nothing. */
  readonly commitReturn: (commit: ReturnCommit) => Promise<Result<CommitAnswer, CommitRefusal>>;
  /** What a key was answered before; undefined when it is new or long ago. */
  readonly answerTo: (place: ReturnPlace, key: string, now: Moment) => Promise<KeyAnswer | undefined>;
  /** The answers whose keys are not forgotten yet: what has to come along when a store moves. */
  readonly answersOf: (quarter: Quarter, now: Moment) => Promise<readonly KeptAnswer[]>;
  readonly returnOf: (place: ReturnPlace) => Promise<ReturnHead | undefined>;
  /** The newest first; none is ever lost. */
  readonly versionsOf: (place: ReturnPlace) => Promise<readonly ReturnVersion[]>;
  readonly versionOf: (place: ReturnPlace, version: number) => Promise<ReturnVersion | undefined>;
  /** The rows and problems as they were read when the version was saved. */
  readonly ledgerOf: (place: ReturnPlace, version: number) => Promise<Ledger | undefined>;
  readonly sheetsOf: (place: ReturnPlace, version: number) => Promise<SentSheets | undefined>;
  /** One line for every unit that has a return, with its totals. */
  readonly statesOf: (quarter: Quarter) => Promise<readonly ReturnHead[]>;
  /** Who did what, the oldest first; each event knows the digest of the one before it. */
  readonly eventsOf: (quarter: Quarter) => Promise<readonly ReturnEvent[]>;
  /**
   * Every commit once, after a position that was answered before; '' is the beginning. Those of one quarter come in
   * their order, quarters in any; `wish` is about how many to bring. A page without changes: there are no more now.
   */
  readonly changesSince: (position: string, wish: number) => Promise<ChangePage>;
  /** 'older' leaves what is there: it was made from more commits. */
  readonly keepRollup: (rollup: DistrictRollup) => Promise<'kept' | 'older'>;
  /** Of every district that shares the store, in the order of their ids. */
  readonly rollupsOf: (quarter: Quarter) => Promise<readonly DistrictRollup[]>;
  /** 'older' leaves what is there: it was made from more commits. */
  readonly keepNation: (rollup: NationRollup) => Promise<'kept' | 'older'>;
  readonly nationOf: (quarter: Quarter) => Promise<NationRollup | undefined>;
  /** Lets go of what no version and nobody needs: keys after their time, rows of commits that never came about. */
  readonly sweep: (quarter: Quarter, now: Moment) => Promise<void>;
  /** Throws when the store cannot be asked. */
  readonly check: () => Promise<void>;
  readonly close: () => void;
}

/** A return has one place: a unit (by its id) in a quarter. */
export interface ReturnPlace {
  readonly quarter: Quarter;
  readonly unit: string;
}

/** Where a return stands. The revision grows by one with every commit, the version with every content. */
export interface ReturnHead extends ReturnPlace {
  readonly revision: number;
  readonly version: number;
  readonly state: ReturnState;
  /** The approved version that counts; it stays until the next one is approved. */
  readonly inForce: VersionTotals | null;
  /** The version that counts on the basis 已报送. */
  readonly reported: VersionTotals | null;
  readonly latest: VersionTotals;
  readonly changedAt: Moment;
  readonly changedBy: Author;
}

export interface VersionTotals {
  readonly version: number;
  readonly file: string;
  /** Hash of what was sent. */
  readonly contentHash: string;
  /** Names of the sheets as sent; null for CSV. */
  readonly sheets: readonly (string | null)[];
  readonly rows: number;
  /** Enterprises the unit counts by itself. */
  readonly counted: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** 零报告: handed in, with no enterprise in it. */
  readonly zeroReport: boolean;
}

export interface Author {
  readonly id: string;
  readonly name: string;
}

export interface ReturnVersion {
  readonly version: number;
  readonly state: ReturnState;
  readonly savedAt: Moment;
  readonly savedBy: Author;
  /** Sent by the town itself, or a mailed file that the bureau imported for it. */
  readonly source: 'sent' | 'mailed';
  readonly totals: VersionTotals;
  /** Columns that a person said hold something else than was recognised; absent where none is. */
  readonly correctedColumns?: readonly CorrectedColumn[];
  /** 说明: why it was sent although errors are left. */
  readonly explanation: string | null;
  readonly decision: Decision | null;
}

export interface CorrectedColumn {
  readonly sheet: string | null;
  /** "E" */
  readonly column: string;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly unit: AmountUnit | null;
}

export interface Decision {
  readonly at: Moment;
  readonly by: Author;
  readonly reason: string | null;
  readonly remarks: readonly Remark[];
}

/** What the bureau writes at a cell; sheet null for CSV. */
export interface Remark {
  readonly sheet: string | null;
  readonly cell: string;
  readonly text: string;
}

export interface ReturnContent extends SentSheets {
  readonly ledger: Ledger;
}

/** The cells as sent, without columns of personal data. */
export interface SentSheets {
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
}

/** What somebody did with a return; reconcile: the service put its totals right. */
export type EventVerb = ReturnVerb | 'reconcile';

export interface ReturnEvent {
  readonly sequence: number;
  readonly unit: string;
  readonly revision: number;
  readonly verb: EventVerb;
  readonly version: number;
  readonly at: Moment;
  readonly by: Author;
  readonly contentHash: string;
  /** Digest of the event before this one in the quarter; empty for the first. */
  readonly previous: string;
}

export interface ReturnCommit {
  /** The revision that was read; 0 when there was no return. */
  readonly expected: number;
  readonly head: ReturnHead;
  readonly version: ReturnVersion;
  /** Only with a version that is new. */
  readonly content: ReturnContent | null;
  readonly verb: EventVerb;
  readonly key: RequestKey;
}

/** What makes sending twice happen once. */
export interface RequestKey {
  readonly key: string;
  /** Digest of everything that was asked under the key. */
  readonly fingerprint: string;
  /** When the key may be forgotten. */
  readonly until: Moment;
}

export interface KeyAnswer {
  readonly fingerprint: string;
  readonly head: ReturnHead;
  readonly version: ReturnVersion;
}

export interface KeptAnswer extends KeyAnswer {
  readonly key: string;
  readonly until: Moment;
}

export interface CommitAnswer {
  readonly head: ReturnHead;
  readonly version: ReturnVersion;
}

/** Somebody else committed first, or the key was used by another commit meanwhile. */
export type CommitRefusal = 'stale' | 'key-taken';

export interface ChangePage {
  readonly changes: readonly ReturnChange[];
  readonly position: string;
}

export interface ReturnChange extends ReturnPlace {
  readonly revision: number;
  readonly verb: EventVerb;
  readonly version: number;
  readonly contentHash: string;
  readonly at: Moment;
  /** Id of whoever did it; names are for people. */
  readonly by: string;
}
