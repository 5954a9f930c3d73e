import { type Quarter, parsePeriod, quartersEndedIn, yearOfQuarter } from '../domain/period.ts';
import type { DistrictRollup, RollupCount } from '../ports/district-rollup.ts';
import type { ReturnHead } from '../ports/store.ts';
import { type Basis, countDistrict } from './count-district.ts';
import type { Surroundings } from './surroundings.ts';

type Counting = Pick<Surroundings, 'store' | 'counts'>;

/**
 * Makes the district's lines anew after a return of the quarter has changed: of that quarter, and of later ones of the
 * year, which count its returns too. May be told twice, late or in any order: what is newest stays.
 */
export async function rollUpDistrict(
  surroundings: Counting,
  district: string,
  quarter: Quarter,
): Promise<readonly DistrictRollup[]> {
  const ofYear = quartersEndedIn({ kind: 'year', year: yearOfQuarter(quarter) });
  // Read before the counting: a line may hold more than its number of commits says, never less.
  const heads = await Promise.all(ofYear.map((one) => surroundings.store.statesOf(one)));
  const written = ofYear.filter((one, index) => one >= quarter && (heads[index]?.length ?? 0) > 0);
  const made = await Promise.all(
    written.map((one) => rollup(surroundings, { district, quarter: one }, heads.flat())),
  );
  const kept = await Promise.all(made.map((one) => surroundings.store.keepRollup(one)));
  return made.filter((_, index) => kept[index] === 'kept');
}

/** Commits that a district's line of the quarter is made from when it is up to date. */
export async function commitsUntil(
  store: Pick<Surroundings['store'], 'statesOf'>,
  quarter: Quarter,
): Promise<number> {
  const ofYear = quartersEndedIn({ kind: 'year', year: yearOfQuarter(quarter) });
  const counted = ofYear.filter((one) => one <= quarter);
  const heads = await Promise.all(counted.map((one) => store.statesOf(one)));
  const here = heads[counted.indexOf(quarter)] ?? [];
  return here.length === 0 ? 0 : commitsOf(heads.flat());
}

const commitsOf = (heads: readonly ReturnHead[]): number =>
  heads.reduce((commits, { revision }) => commits + revision, 0);

async function rollup(
  surroundings: Counting,
  { district, quarter }: Pick<DistrictRollup, 'district' | 'quarter'>,
  ofYear: readonly ReturnHead[],
): Promise<DistrictRollup> {
  const heads = ofYear.filter((head) => head.quarter <= quarter);
  const here = heads.filter((head) => head.quarter === quarter);
  return {
    district,
    quarter,
    commits: commitsOf(heads),
    changedAt: heads.map(({ changedAt }) => changedAt).reduce((last, at) => (at > last ? at : last), ''),
    units: here.length,
    waiting: here.filter(({ state }) => state === 'submitted').length,
    approved: await countOf(surroundings, quarter, 'approved'),
    submitted: await countOf(surroundings, quarter, 'submitted'),
  };
}

async function countOf(surroundings: Counting, quarter: Quarter, basis: Basis): Promise<RollupCount> {
  const period = parsePeriod(quarter);
  if (period === undefined) throw new Error(`${quarter} is no quarter.`);
  const { consolidation } = await countDistrict(surroundings, period, basis);
  const { sumOfTowns, distinct, totalTarget } = consolidation.district;
  return { sumOfTowns, distinct, target: totalTarget };
}
