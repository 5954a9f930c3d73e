import { type FieldId, fieldIds } from '../ledgers/fields.ts';
import type { FieldValue, Ledger } from '../ledgers/ledger.ts';
import { type ListingPlace, placeOf } from './double-claims.ts';
import { groupEnterprises, registrationNumberOf, townsOf, usccOf } from './enterprise-groups.ts';
import { type Listing, listingsOf } from './handed-in.ts';

/** What became of the counted enterprises between two sets of ledgers, such as last quarter's and this one's. */
export interface Changes {
  readonly added: readonly EnterpriseListing[];
  readonly gone: readonly EnterpriseListing[];
  readonly changed: readonly ChangedEnterprise[];
}

export interface EnterpriseListing {
  readonly uscc: string | null;
  readonly registrationNumber: string | null;
  readonly name: string | null;
  readonly towns: readonly string[];
  readonly where: readonly ListingPlace[];
}

export interface ChangedEnterprise {
  readonly before: EnterpriseListing;
  readonly after: EnterpriseListing;
  /** Every field that reads otherwise now, town by town; no tolerance, a reader decides what matters. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly unit: string;
  readonly field: FieldId;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Enterprises are known across both sets by the rule of counting; ledgers of no unit are left out. */
export function changesBetween(before: readonly Ledger[], after: readonly Ledger[]): Changes {
  const earlier = new Set(before.flatMap(placedListings));
  const pairs = groupEnterprises([...earlier, ...after.flatMap(placedListings)]).map(({ listings }) => ({
    before: listings.filter((listing) => earlier.has(listing)),
    after: listings.filter((listing) => !earlier.has(listing)),
  }));
  return {
    added: pairs.filter((pair) => pair.before.length === 0).map((pair) => enterpriseListing(pair.after)),
    gone: pairs.filter((pair) => pair.after.length === 0).map((pair) => enterpriseListing(pair.before)),
    changed: pairs
      .filter((pair) => pair.before.length > 0 && pair.after.length > 0)
      .map(changedEnterprise)
      .filter(isChanged),
  };
}

const placedListings = (ledger: Ledger): readonly Listing[] =>
  ledger.orgUnit === null ? [] : listingsOf(ledger.orgUnit, ledger);

interface Pair {
  readonly before: readonly Listing[];
  readonly after: readonly Listing[];
}

const changedEnterprise = ({ before, after }: Pair): ChangedEnterprise => ({
  before: enterpriseListing(before),
  after: enterpriseListing(after),
  fields: before.flatMap((old) => {
    const now = after.find(({ unit }) => unit === old.unit);
    return now === undefined ? [] : fieldChanges(old, now);
  }),
});

const fieldChanges = (old: Listing, now: Listing): readonly FieldChange[] =>
  fieldIds
    .map((field) => ({
      unit: now.unit,
      field,
      before: old.row.values[field] ?? null,
      after: now.row.values[field] ?? null,
    }))
    .filter((change) => change.before !== change.after);

/** Another town that lists it is a change, too; the order of towns is none. */
const isChanged = ({ before, after, fields }: ChangedEnterprise): boolean =>
  fields.length > 0 || before.towns.toSorted().join() !== after.towns.toSorted().join();

const enterpriseListing = (listings: readonly Listing[]): EnterpriseListing => ({
  uscc: firstOf(listings.map(usccOf)),
  registrationNumber: firstOf(listings.map(registrationNumberOf)),
  name: firstOf(listings.map(({ row }) => row.values.enterpriseName)),
  towns: townsOf({ uscc: null, listings }),
  where: listings.map(placeOf),
});

const firstOf = (texts: readonly (FieldValue | undefined)[]): string | null =>
  texts.find((text) => typeof text === 'string') ?? null;
