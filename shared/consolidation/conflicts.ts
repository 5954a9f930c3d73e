import {
  type Decimal,
  compareDecimals,
  decimal,
  minus,
  negated,
  parseDecimal,
  times,
} from '../domain/decimal.ts';
import type { FieldId } from '../ledgers/fields.ts';
import type { FieldValue } from '../ledgers/ledger.ts';
import type { Listing } from './handed-in.ts';

type Agree = (a: string | number, b: string | number) => boolean;

const same: Agree = (a, b) => a === b;

/** YYYY-MM agrees with every day of that month. */
const sameDay: Agree = (a, b) => {
  const [left, right] = [String(a), String(b)];
  return left.startsWith(right) || right.startsWith(left);
};

/** Towns round their amounts: up to one percent of the larger one is the same amount, a hair more is not. */
const sameAmount: Agree = (a, b) => {
  const [left, right] = [parseDecimal(String(a)), parseDecimal(String(b))];
  if (left === undefined || right === undefined) return a === b;
  const larger = compareDecimals(sizeOf(left), sizeOf(right)) < 0 ? sizeOf(right) : sizeOf(left);
  return compareDecimals(times(sizeOf(minus(left, right)), decimal(100)), larger) <= 0;
};

const sizeOf = (amount: Decimal): Decimal => (amount.units < 0n ? negated(amount) : amount);

/** What towns may disagree about: the code is what they have in common, batch and remark are each town's own. */
const comparisons: readonly (readonly [FieldId, Agree])[] = [
  ['enterpriseName', same],
  ['registrationNumber', same],
  ['registeredOn', sameDay],
  ['foundedOn', sameDay],
  ['technologyField', same],
  ['salesRevenue', sameAmount],
  ['rdExpense', sameAmount],
  ['totalAssets', sameAmount],
  ['totalCosts', sameAmount],
  ['netAssets', sameAmount],
  ['staffCount', same],
  ['scienceStaffCount', same],
  ['classOneIpCount', same],
  ['classTwoIpCount', same],
  ['certificateNumber', same],
];

/** Fields in which the listings of one enterprise differ; a missing value agrees with anything. */
export const conflictsOf = (listings: readonly Listing[]): readonly FieldId[] =>
  comparisons
    .filter(([field, agree]) => {
      const values = [...new Set(listings.map(({ row }) => row.values[field]))].filter(isKnown);
      return values.some((a, index) => values.slice(index + 1).some((b) => !agree(a, b)));
    })
    .map(([field]) => field);

const isKnown = (value: FieldValue | undefined): value is string | number =>
  value !== null && value !== undefined;
