import type { Quarter } from '../../shared/domain/period.ts';
import type { Moment } from '../../shared/ports/clock.ts';
import type {
  KeptAnswer,
  KeyAnswer,
  ReturnEvent,
  ReturnHead,
  ReturnPlace,
  ReturnVersion,
} from '../../shared/ports/store.ts';
import { type Manifest, isWhole } from './content-parts.ts';
import type { PackedJson } from './packed-json.ts';
import type { Partition } from './sqlite-documents.ts';
import { damagedFile } from './sqlite-failure.ts';

/** The ids of a quarter's documents. Numbers are padded, so that the order of ids is the order of numbers. */
export const documentIds = {
  head: (unit: string) => `head:${unit}`,
  version: (unit: string, version: number) => `version:${unit}:${padded(version)}`,
  content: (unit: string, version: number) => `content:${unit}:${padded(version)}`,
  answer: (unit: string, key: string) => `answer:${unit}:${key}`,
  event: (sequence: number) => `event:${padded(sequence)}`,
  states: 'states',
};

const padded = (number: number): string => String(number).padStart(8, '0');

export const partitionOf = (district: string, quarter: Quarter): string => `${district}:${quarter}`;

/** The unit of a head's id, and the quarter of a partition: the way back, for the change feed. */
export const placeOfDocument = (pk: string, id: string): ReturnPlace => ({
  quarter: pk.slice(pk.indexOf(':') + 1) as Quarter,
  unit: id.slice('head:'.length),
});

/** One line for each unit, and the end of the chain of events: read by everyone, written by every commit. */
export interface States {
  readonly heads: Readonly<Record<string, ReturnHead>>;
  readonly events: number;
  readonly lastEvent: string;
}

const answerKept = ({ key, fingerprint, until, head, version }: KeptAnswer): KeptAnswer => ({
  key,
  fingerprint,
  until,
  head,
  version,
});

/** Of answers as they lie in a store; those of an older version of the product do not say their keys. */
export const keptAnswers = (bodies: readonly unknown[], now: Moment): readonly KeptAnswer[] =>
  bodies
    .map((body) => body as KeptAnswer | Partial<KeptAnswer>)
    .flatMap((answer) =>
      'key' in answer && (answer.until ?? '') >= now ? [answerKept(answer as KeptAnswer)] : [],
    );

export const noStates: States = { heads: {}, events: 0, lastEvent: '' };

/** What a key was answered, without what the store keeps beside it. */
export const keyAnswer = (stored: KeyAnswer | undefined): KeyAnswer | undefined =>
  stored && { fingerprint: stored.fingerprint, head: stored.head, version: stored.version };

/** What lies in the file was written by this product: its documents are read as what they were written as. */
export const documentsOf = (partition: Partition) => ({
  head: (unit: string) => partition.get(documentIds.head(unit))?.body as ReturnHead | undefined,
  states: () => (partition.get(documentIds.states)?.body as States | undefined) ?? noStates,
  version: (unit: string, version: number) =>
    partition.get(documentIds.version(unit, version))?.body as ReturnVersion | undefined,
  versions: (unit: string) =>
    partition
      .list(`version:${unit}:`)
      .map(({ body }) => body as ReturnVersion)
      .toReversed(),
  content: (unit: string, version: number) =>
    partition.get(documentIds.content(unit, version))?.body as Manifest | undefined,
  part: (id: string): PackedJson => {
    const body = partition.get(id)?.body as PackedJson | undefined;
    if (body === undefined || !isWhole({ id, body }))
      throw damagedFile(`The part ${id} is not as it was stored.`);
    return body;
  },
  answer: (unit: string, key: string, now: string) =>
    keyAnswer(partition.get(documentIds.answer(unit, key), now)?.body as KeyAnswer | undefined),
  answers: (now: Moment) =>
    keptAnswers(
      partition.list('answer:').map(({ body }) => body),
      now,
    ),
  events: () => partition.list('event:').map(({ body }) => body as ReturnEvent),
});
