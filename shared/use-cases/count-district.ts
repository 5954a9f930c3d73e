import { type Consolidation, consolidateInto } from '../consolidation/consolidate.ts';
import type { DistrictTally } from '../consolidation/district-tally.ts';
import { type EnterpriseGroup, groupEnterprises } from '../consolidation/enterprise-groups.ts';
import { listingsOf } from '../consolidation/handed-in.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { type Period, type Quarter, quartersEndedIn } from '../domain/period.ts';
import type { UnitTarget } from '../domain/target.ts';
import { wujinUnitTargets } from '../domain/wujin-targets.ts';
import { wujinUnits } from '../domain/wujin.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import type { ReturnHead, Store, VersionTotals } from '../ports/store.ts';
import type { Surroundings } from './surroundings.ts';

/** approved 已审核: versions in force; submitted 已报送: also what waits for review. */
export type Basis = 'approved' | 'submitted';

/** The one version of a unit that counts for a period. */
export interface CountingReturn {
  readonly unit: OrgUnit;
  readonly quarter: Quarter;
  readonly totals: VersionTotals;
}

export interface DistrictCount {
  readonly returns: readonly CountingReturn[];
  readonly consolidation: Consolidation;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Every enterprise of the district with all rows that list it: made when somebody wants to see them. */
  readonly groups: () => readonly EnterpriseGroup[];
}

type Counting = Pick<Surroundings, 'store' | 'counts'>;

/** Counts the district for a period. A later quarter's return replaces the earlier one's, as it lists the whole year. */
export async function countDistrict(
  { store, counts }: Counting,
  period: Period,
  basis: Basis,
): Promise<DistrictCount> {
  const returns = await countingReturns(store, period, basis);
  const key = JSON.stringify([
    period.year,
    ...returns.map(({ unit, quarter, totals }) => [unit.id, quarter, totals.version]),
  ]);
  const tallied = JSON.stringify([period, basis]);
  return counts.recall(key, () =>
    counted(store, returns, {
      units: wujinUnitTargets(period.year),
      tallyOf: (towns) => counts.tally(tallied, towns),
    }),
  );
}

async function countingReturns(
  store: Store,
  period: Period,
  basis: Basis,
): Promise<readonly CountingReturn[]> {
  const quarters = quartersEndedIn(period);
  const heads = await Promise.all(quarters.map((quarter) => store.statesOf(quarter)));
  return wujinUnits.flatMap((unit) => {
    const found = heads
      .flatMap((ofQuarter) => ofQuarter.filter((head) => head.unit === unit.id))
      .flatMap((head) => countingVersion(unit, head, basis));
    return found.slice(0, 1);
  });
}

function countingVersion(unit: OrgUnit, head: ReturnHead, basis: Basis): readonly CountingReturn[] {
  const totals = basis === 'approved' ? head.inForce : head.reported;
  return totals === null ? [] : [{ unit, quarter: head.quarter, totals }];
}

interface Tallying {
  readonly units: readonly UnitTarget[];
  readonly tallyOf: (towns: readonly string[]) => DistrictTally;
}

async function counted(
  store: Store,
  returns: readonly CountingReturn[],
  { units, tallyOf }: Tallying,
): Promise<DistrictCount> {
  const read = await Promise.all(returns.map((one) => ledgerOf(store, one)));
  // From here on nothing is waited for: nobody else puts a ledger into the tally before it is read off.
  const consolidation = consolidateInto(
    tallyOf(units.map(({ name }) => name)),
    read.map(({ unit, ledger, totals }) => ({
      // Towns give their files the same names; within a count each unit has one.
      file: unit.id,
      sha256: totals.contentHash,
      ledger: { ...ledger, file: unit.id },
    })),
    units,
  );
  const ledgers = new Map(read.map(({ unit, ledger }) => [unit.name, ledger]));
  let groups: readonly EnterpriseGroup[] | undefined;
  return {
    ...{ returns, consolidation, ledgers },
    groups: () =>
      (groups ??= groupEnterprises(read.flatMap(({ unit, ledger }) => listingsOf(unit.name, ledger)))),
  };
}

async function ledgerOf(store: Store, one: CountingReturn) {
  const ledger = await store.ledgerOf({ quarter: one.quarter, unit: one.unit.id }, one.totals.version);
  if (ledger === undefined) throw new Error(`The version in force of ${one.unit.id} has no rows.`);
  return { ...one, ledger };
}
