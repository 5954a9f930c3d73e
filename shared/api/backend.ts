import type { Result } from '../result.ts';
import type { approveReturn } from './approve-return.ts';
import type { AnswerOf, BodyOf } from './define-route.ts';
import type { getCatalogue } from './get-catalogue.ts';
import type { getReturn } from './get-return.ts';
import type { getSheet } from './get-sheet.ts';
import type { getTotals } from './get-totals.ts';
import type { importReturn } from './import-return.ts';
import type { listEnterprises } from './list-enterprises.ts';
import type { listLocalPeople } from './list-local-people.ts';
import type { listStates } from './list-states.ts';
import type { listVersions } from './list-versions.ts';
import type { postLocalToken } from './post-local-token.ts';
import type { ProblemDocument } from './problem-document.ts';
import type { putReturn } from './put-return.ts';
import type { sendBackReturn } from './send-back-return.ts';

/** The API as the pages ask it. Types only: what comes back was checked where it was made. */
export interface Backend {
  readonly entrance: Entrance;
  readonly catalogue: () => Answered<Catalogue>;
  readonly totals: (period: string, basis?: Basis) => Answered<Totals>;
  readonly states: (quarter: string) => Answered<States>;
  readonly enterprises: (period: string, unit: string) => Answered<Enterprises>;
  readonly returnOf: (place: ReturnPlace, version?: number) => Answered<SentReturn>;
  /** The newest first, each with what the bureau decided on it. */
  readonly versions: (place: ReturnPlace) => Answered<Versions>;
  readonly sheet: (place: ReturnPlace, sheet: number, version?: number) => Answered<SentSheet>;
  readonly send: (place: ReturnPlace, request: GuardedRequest<PutReturn>) => Answered<SavedReturn>;
  /** A file as it was mailed, for the town that it names or the officer does. */
  readonly importFile: (file: MailedFile) => Answered<SavedReturn>;
  readonly approve: (place: ReturnPlace, request: GuardedRequest<Approval>) => Answered<DecidedReturn>;
  readonly sendBack: (place: ReturnPlace, request: GuardedRequest<SendingBack>) => Answered<DecidedReturn>;
}

/** How somebody comes in; from then on every request speaks for her. */
export type Entrance = ListEntrance | AccountEntrance;

/** She is chosen from a list, as on the local host. */
export interface ListEntrance {
  readonly kind: 'list';
  readonly people: () => Answered<People>;
  readonly choose: (person: string) => Answered<Person>;
}

/** She signs in with her own account. */
export interface AccountEntrance {
  readonly kind: 'account';
  /** Whoever is still signed in from before; undefined: nobody. */
  readonly resume: () => Answered<Person | undefined>;
  readonly ask: () => Answered<Person>;
  readonly cancel: () => void;
  /** Undefined where the program around the page signs in and out. */
  readonly leave: (() => Promise<void>) | undefined;
}

export interface ReturnPlace {
  readonly quarter: string;
  readonly unit: string;
}

/** `key` makes twice once; `revision` is what was read, null where there was nothing. */
export interface GuardedRequest<Body> {
  readonly key: string;
  readonly revision: number | null;
  readonly body: Body;
}

export interface MailedFile {
  readonly quarter: string;
  readonly name: string;
  readonly bytes: BodyOf<typeof importReturn>;
  /** Undefined: as the file says. */
  readonly unit: string | undefined;
  readonly key: string;
}

export type Answered<T> = Promise<Result<T, Refused>>;

/** Why there is no answer, with the sentence for the person who asked. */
export interface Refused {
  /** 'offline': nobody was reached, or nobody had time; asked again, it may be answered. */
  readonly kind: 'offline' | 'signed-out' | 'refused';
  /** The stable name of the problem, such as /problems/revision-stale; empty without an answer. */
  readonly type: string;
  readonly sentence: string;
  readonly problems: NonNullable<ProblemDocument['problems']>;
}

export type Basis = 'approved' | 'submitted';
export type People = AnswerOf<typeof listLocalPeople>;
export type Person = People['people'][number];
export type SignedIn = AnswerOf<typeof postLocalToken>;
export type Catalogue = AnswerOf<typeof getCatalogue>;
export type Totals = AnswerOf<typeof getTotals>;
export type UnitTotals = Totals['units'][number];
export type States = AnswerOf<typeof listStates>;
export type ReturnLine = States['returns'][number];
export type Enterprises = AnswerOf<typeof listEnterprises>;
export type SentReturn = AnswerOf<typeof getReturn>;
export type Versions = AnswerOf<typeof listVersions>;
export type BureauDecision = NonNullable<Versions['versions'][number]['decision']>;
export type Remark = BureauDecision['remarks'][number];
export type SentSheet = AnswerOf<typeof getSheet>;
export type SavedReturn = AnswerOf<typeof putReturn>;
export type Receipt = SavedReturn['receipt'];
export type DecidedReturn = AnswerOf<typeof approveReturn>;
export type PutReturn = BodyOf<typeof putReturn>;
export type Approval = BodyOf<typeof approveReturn>;
export type SendingBack = BodyOf<typeof sendBackReturn>;
