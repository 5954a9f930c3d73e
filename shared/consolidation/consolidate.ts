import { type UnitTarget, totalTargetOf } from '../domain/target.ts';
import type { DistrictTally, TallyCounts } from './district-tally.ts';
import { type DoubleClaim, doubleClaims } from './double-claims.ts';
import { type EnterpriseGroup, groupEnterprises, townsOf } from './enterprise-groups.ts';
import { type HandedIn, type Listing, listingsOf } from './handed-in.ts';
import { type PlacedFile, placeLedgers } from './place-ledgers.ts';
import { type TownLine, townTable } from './town-table.ts';

/** What the district knows once all files lie on the table; the order in which they came changes nothing. */
export interface Consolidation {
  readonly files: readonly PlacedFile[];
  readonly district: District;
  /** In the order of the targets. */
  readonly table: readonly TownLine[];
}

export interface District {
  readonly perTown: Readonly<Record<string, number>>;
  readonly sumOfTowns: number;
  /** Enterprises of the district, each once however many towns list it. */
  readonly distinct: number;
  readonly duplicatesAcrossTowns: readonly DoubleClaim[];
  readonly target: Readonly<Record<string, number | null>>;
  readonly totalTarget: number | null;
  /** Units of which no file counts. */
  readonly missing: readonly string[];
}

export function consolidate(handedIn: readonly HandedIn[], units: readonly UnitTarget[]): Consolidation {
  const names = units.map(({ name }) => name);
  const files = placeLedgers(handedIn, names);
  const groups = groupEnterprises(listingsInOrder(files, names));
  return consolidated(files, units, {
    perTown: countByTown(groups, names),
    distinct: groups.length,
    doubles: groups.filter((group) => townsOf(group).length > 1),
  });
}

/** The same by a tally that knows what these units handed in before: only what is new is counted. */
export function consolidateInto(
  tally: DistrictTally,
  handedIn: readonly HandedIn[],
  units: readonly UnitTarget[],
): Consolidation {
  const names = units.map(({ name }) => name);
  const files = placeLedgers(handedIn, names);
  for (const name of names)
    tally.put(name, files.find(({ countsFor }) => countsFor === name)?.ledger ?? undefined);
  return consolidated(files, units, tally.counts());
}

function consolidated(
  files: readonly PlacedFile[],
  units: readonly UnitTarget[],
  { perTown, distinct, doubles }: TallyCounts,
): Consolidation {
  const names = units.map(({ name }) => name);
  const district: District = {
    perTown,
    sumOfTowns: names.reduce((sum, name) => sum + (perTown[name] ?? 0), 0),
    distinct,
    duplicatesAcrossTowns: doubleClaims(doubles),
    target: Object.fromEntries(units.map(({ name, target }) => [name, target])),
    totalTarget: totalTargetOf(units),
    missing: names.filter((name) => files.every(({ countsFor }) => countsFor !== name)),
  };
  return { files, district, table: townTable(units, files, perTown) };
}

/** The district's order of towns, then the rows as they stand in the file. */
const listingsInOrder = (files: readonly PlacedFile[], names: readonly string[]): readonly Listing[] =>
  names.flatMap((name) =>
    files
      .filter(({ countsFor }) => countsFor === name)
      .flatMap(({ ledger }) => (ledger === null ? [] : listingsOf(name, ledger))),
  );

function countByTown(
  groups: readonly EnterpriseGroup[],
  names: readonly string[],
): Readonly<Record<string, number>> {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const group of groups)
    for (const town of townsOf(group)) counts.set(town, (counts.get(town) ?? 0) + 1);
  return Object.fromEntries(counts);
}
