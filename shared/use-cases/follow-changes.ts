import type { Quarter } from '../domain/period.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import type { DeadLetter } from '../ports/note.ts';
import { rollUpDistrict } from './roll-up-district.ts';
import type { Surroundings } from './surroundings.ts';

/** What has changed, as often and in whatever order it is told. */
export interface ChangeNews {
  readonly quarters: readonly Quarter[];
  /** Places of documents that are not this product's. */
  readonly strangers: readonly string[];
}

/** Times a quarter is tried before it waits for a person, so that one bad document does not hold up all that come after. */
const mostAttempts = 5;

/**
 * Makes the lines of the changed quarters anew from their returns. `attempt` counts from 0 how often the same news has
 * failed. Throws while it is worth trying again: as long as the store itself cannot be asked, that is for ever.
 */
export async function followChanges(
  surroundings: Pick<Surroundings, 'store' | 'counts' | 'clock' | 'digest'>,
  { quarters, strangers }: ChangeNews,
  attempt: number,
): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (const place of strangers)
    letters.push(await buried(surroundings, place, 'not a document of this product'));
  const failures: unknown[] = [];
  for (const quarter of quarters) {
    const failure = await failureOf(() => rollUpDistrict(surroundings, wujinDistrict.id, quarter));
    if (failure === undefined) continue;
    if (attempt + 1 < mostAttempts) failures.push(failure);
    else {
      await surroundings.store.check();
      letters.push(await buried(surroundings, quarter, nameOf(failure)));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Changes could not be followed.');
  return letters;
}

/** The other quarters are made anew before anybody is told of the one that failed. */
const failureOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => undefined,
    (thrown: unknown) => thrown ?? new Error('Nothing was thrown.'),
  );

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : typeof failure);

async function buried(
  { store, clock, digest }: Pick<Surroundings, 'store' | 'clock' | 'digest'>,
  about: string,
  reason: string,
): Promise<DeadLetter> {
  const at = clock.now();
  // One letter a day about one thing, however often it comes.
  const name = `${clock.today()}.${digest(JSON.stringify([about, reason])).slice(0, 16)}`;
  const letter: DeadLetter = { kind: 'dead-letter', name, at, about, reason };
  await store.keepNote(letter);
  return letter;
}
