import type { FieldId } from '../ledgers/fields.ts';
import { conflictsOf } from './conflicts.ts';
import { type EnterpriseGroup, registrationNumberOf, townsOf } from './enterprise-groups.ts';
import type { Listing } from './handed-in.ts';

/** One enterprise that several towns list: it counts for each of them, and once for the district. */
export interface DoubleClaim {
  readonly uscc: string | null;
  readonly towns: readonly string[];
  readonly registrationNumbers: readonly string[];
  readonly where: readonly ListingPlace[];
  readonly names: readonly string[];
  /** Fields in which the towns disagree. */
  readonly conflicts: readonly FieldId[];
}

export interface ListingPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: number;
  readonly row: number;
}

/** Of enterprises that several towns list. */
export const doubleClaims = (doubles: readonly EnterpriseGroup[]): readonly DoubleClaim[] =>
  doubles.map(knownClaim);

/** A group that was told before, by a tally that kept it, says the same again. */
const known = new WeakMap<EnterpriseGroup, DoubleClaim>();

function knownClaim(group: EnterpriseGroup): DoubleClaim {
  const claim = known.get(group) ?? doubleClaim(group);
  known.set(group, claim);
  return claim;
}

const doubleClaim = (group: EnterpriseGroup): DoubleClaim => ({
  uscc: group.uscc,
  towns: townsOf(group),
  registrationNumbers: distinctTexts(group.listings.map(registrationNumberOf)),
  where: group.listings.map(placeOf),
  names: distinctTexts(group.listings.map(({ row }) => row.values.enterpriseName)),
  conflicts: conflictsOf(group.listings),
});

export const placeOf = ({ file, row: { sheet, table, row } }: Listing): ListingPlace => ({
  file,
  sheet,
  table,
  row,
});

const distinctTexts = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.filter((value) => typeof value === 'string')),
];
