import { conflictsOf } from '../consolidation/conflicts.ts';
import type { EnterpriseGroup } from '../consolidation/enterprise-groups.ts';
import { townsOf } from '../consolidation/enterprise-groups.ts';
import { type Listing, listingsOf } from '../consolidation/handed-in.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { type Period, periodText } from '../domain/period.ts';
import { type User, mayDo } from '../domain/user.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import { type Result, ok } from '../result.ts';
import { type Basis, countDistrict } from './count-district.ts';
import { findUnit, namesDistrict } from './find-unit.ts';
import { type ListedRow, rowsShown } from './listed-row.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export interface WantedEnterprises {
  readonly period: Period;
  readonly basis: Basis;
  /** A unit as written, or the district. */
  readonly unit: string;
}

/** A figure taken apart: the enterprises it counts, each with the rows that list it. */
export interface Enterprises {
  readonly period: string;
  readonly basis: Basis;
  readonly unitId: string;
  readonly unitName: string;
  readonly count: number;
  readonly enterprises: readonly ListedEnterprise[];
  readonly notCounted: readonly ListedEnterprise[];
}

export interface ListedEnterprise {
  readonly uscc: string | null;
  readonly name: string | null;
  readonly registrationNumber: string | null;
  readonly towns: readonly string[];
  readonly conflicts: readonly string[];
  readonly where: readonly ListedRow[];
}

export async function listEnterprises(
  surroundings: Surroundings,
  user: User,
  { period, basis, unit: written }: WantedEnterprises,
): Promise<Result<Enterprises, Refusal>> {
  const unit = namesDistrict(written) ? ok(undefined) : findUnit(written);
  if (!unit.ok) return unit;
  const allowed = permit(user, 'see-returns', unit.value);
  if (!allowed.ok) return allowed;
  const count = await countDistrict(surroundings, period, basis);
  const shown = rowsShown(count.returns, count.ledgers);
  const view = viewOf(user, unit.value);
  const all = [...count.ledgers].flatMap(([name, ledger]) => listingsOf(name, ledger));
  const enterprises = count.groups().filter(view.concerns);
  const uncounted = all.filter((listing) => !listing.row.counts && view.concerns(single(listing)));
  const { id, name } = unit.value ?? wujinDistrict;
  return ok({
    period: periodText(period),
    basis,
    unitId: id,
    unitName: name,
    count: enterprises.length,
    enterprises: enterprises.map((group) => listed(view.seen(group), shown)),
    notCounted: uncounted.map((listing) => listed(single(listing), shown)),
  });
}

const single = (listing: Listing): EnterpriseGroup => ({ uscc: null, listings: [listing] });

/** A clerk sees her own rows; that another town lists the enterprise, too, is for the bureau to settle. */
function viewOf(user: User, unit: OrgUnit | undefined) {
  const wholeDistrict = mayDo(user, 'see-returns');
  const isOf = ({ unit: town }: Listing): boolean => unit === undefined || town === unit.name;
  return {
    concerns: ({ listings }: EnterpriseGroup): boolean => listings.some(isOf),
    seen: (group: EnterpriseGroup): EnterpriseGroup =>
      wholeDistrict ? group : { ...group, listings: group.listings.filter(isOf) },
  };
}

function listed(group: EnterpriseGroup, shown: (listing: Listing) => ListedRow): ListedEnterprise {
  const values = group.listings.map(({ row }) => row.values);
  return {
    uscc: firstText(values.map(({ uscc }) => uscc)),
    name: firstText(values.map(({ enterpriseName }) => enterpriseName)),
    registrationNumber: firstText(values.map(({ registrationNumber }) => registrationNumber)),
    towns: townsOf(group),
    conflicts: conflictsOf(group.listings),
    where: group.listings.map(shown),
  };
}

const firstText = (values: readonly unknown[]): string | null =>
  values.find((value) => typeof value === 'string') ?? null;
