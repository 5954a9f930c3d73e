import type { Quarter } from '../domain/period.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import type { DistrictRollup, RollupCount } from '../ports/district-rollup.ts';
import type { NationRollup } from '../ports/nation-rollup.ts';
import { keptQuarters } from './kept-quarters.ts';
import { commitsUntil, rollUpDistrict } from './roll-up-district.ts';
import type { Surroundings } from './surroundings.ts';

/** Quarters that are looked at often: the running one and a year back. Older ones come with the nightly comparison. */
const quartersWatched = 5;

type RollingUp = Pick<Surroundings, 'store' | 'counts' | 'clock'>;

/**
 * Makes the line over all districts anew where the districts' lines have moved on. The own district's line is made
 * first where nobody has: a host without a change feed has no other way, and a feed may be late.
 */
export async function rollUpNation(surroundings: RollingUp): Promise<readonly NationRollup[]> {
  const made: NationRollup[] = [];
  for (const quarter of keptQuarters(surroundings.clock.today()).slice(0, quartersWatched)) {
    await followOwnDistrict(surroundings, quarter);
    const rollup = await rollUpQuarter(surroundings, quarter);
    if (rollup !== undefined) made.push(rollup);
  }
  return made;
}

async function followOwnDistrict(surroundings: RollingUp, quarter: Quarter): Promise<void> {
  const { store } = surroundings;
  const [commits, lines] = await Promise.all([commitsUntil(store, quarter), store.rollupsOf(quarter)]);
  const line = lines.find(({ district }) => district === wujinDistrict.id);
  if (commits > (line?.commits ?? 0)) await rollUpDistrict(surroundings, wujinDistrict.id, quarter);
}

/** Undefined where nothing has changed since it was made, or nothing was ever sent. */
export async function rollUpQuarter(
  { store }: Pick<Surroundings, 'store'>,
  quarter: Quarter,
): Promise<NationRollup | undefined> {
  // The line that stands is read first: one that is written meanwhile has more commits, and stays.
  const there = await store.nationOf(quarter);
  const rollup = nationOf(quarter, await store.rollupsOf(quarter));
  if (rollup.districts === 0 || (there !== undefined && there.commits >= rollup.commits)) return undefined;
  return (await store.keepNation(rollup)) === 'kept' ? rollup : undefined;
}

export const nationOf = (quarter: Quarter, lines: readonly DistrictRollup[]): NationRollup => ({
  quarter,
  commits: total(lines, ({ commits }) => commits),
  changedAt: lines.map(({ changedAt }) => changedAt).reduce((last, at) => (at > last ? at : last), ''),
  districts: lines.length,
  units: total(lines, ({ units }) => units),
  waiting: total(lines, ({ waiting }) => waiting),
  approved: summed(lines.map(({ approved }) => approved)),
  submitted: summed(lines.map(({ submitted }) => submitted)),
});

const total = <Line>(lines: readonly Line[], figure: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + figure(line), 0);

/** Of a district without a target nobody knows what the whole should reach. */
const summed = (counts: readonly RollupCount[]): RollupCount => ({
  sumOfTowns: total(counts, ({ sumOfTowns }) => sumOfTowns),
  distinct: total(counts, ({ distinct }) => distinct),
  target: counts.reduce<number | null>(
    (sum, { target }) => (sum === null || target === null ? null : sum + target),
    0,
  ),
});
