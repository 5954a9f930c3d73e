import { policyMessages } from '../text/messages/policy.ts';
import { programs } from './catalogue.ts';
import type { Requirement } from './define-program.ts';
import { type EntryReference, type NamedEntry, declared, entryOf } from './entry-reference.ts';
import { type InstrumentId, instrumentRecords, instruments, instrumentTitles } from './instruments.ts';
import { reviews } from './reviews.ts';
import { type SettledPoint, settledPoints } from './settled-points.ts';

/** What the product believes the law to be, for a page that a lawyer reads. */
export interface PolicyReference {
  readonly instruments: readonly InstrumentReference[];
  readonly programs: readonly ProgramReference[];
  readonly subjects: readonly SubjectReference[];
  readonly settled: readonly SettledPoint[];
}

export interface InstrumentReference {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly replaces?: string | undefined;
  readonly standing?: string | undefined;
  readonly citedBy: readonly NamedEntry[];
}

/** The sentence of a program: rules joined by 且 and 或, in its own shape. */
export type Sentence = NamedEntry | { readonly joinedBy: 'and' | 'or'; readonly of: readonly Sentence[] };

export interface ProgramReference extends NamedEntry {
  readonly sentence: Sentence;
}

export interface SubjectReference {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly EntryReference[];
}

function sentenceOf(requirement: Requirement): Sentence {
  if (requirement.kind === 'rule') return { id: requirement.id, name: requirement.name };
  return { joinedBy: requirement.kind === 'all-of' ? 'and' : 'or', of: requirement.of.map(sentenceOf) };
}

const isInstrument = (id: string): id is InstrumentId => id in instruments;

const instrumentOf = (id: InstrumentId): InstrumentReference => ({
  ...instruments[id],
  ...instrumentRecords[id],
  id,
  title: instrumentTitles[id],
  citedBy: declared
    .filter(({ basis }) => basis.some(({ instrument }) => instrument === id))
    .map(({ id: entry, name }) => ({ id: entry, name })),
});

const subjectIds = Object.keys(policyMessages.subjects) as readonly (keyof typeof policyMessages.subjects)[];

export const policyReference = (): PolicyReference => ({
  instruments: Object.keys(instruments).filter(isInstrument).map(instrumentOf),
  programs: programs.map(({ id, name, requires }) => ({ id, name, sentence: sentenceOf(requires) })),
  subjects: subjectIds.map((id) => ({
    id,
    name: policyMessages.subjects[id],
    entries: declared.filter((entry) => entry.id.startsWith(`${id}.`)).map(entryOf),
  })),
  settled: settledPoints,
});

/** Ids of the rules and scores that nobody has compared with their documents since a day. */
export const notReviewedSince = (day: string): readonly string[] =>
  reviews.filter(({ review }) => review.on < day).map(({ of }) => of.id);
