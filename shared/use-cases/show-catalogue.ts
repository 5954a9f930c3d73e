import { type Quarter, firstDayOfQuarter, quarterOf } from '../domain/period.ts';
import { yearOf } from '../domain/calendar-date.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import type { UnitState } from '../domain/submission.ts';
import { sourceOf, totalTargetOf } from '../domain/target.ts';
import { type User, type Verb, permissions } from '../domain/user.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import { wujinTargets, wujinUnitTargets } from '../domain/wujin-targets.ts';
import { wujinUnits } from '../domain/wujin.ts';
import { indicators } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type Result, ok } from '../result.ts';
import { stateNames } from '../text/messages/states.ts';
import { quarterName } from '../text/period-name.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export interface Catalogue {
  readonly user: User & { readonly may: readonly Verb[] };
  readonly district: { readonly id: string; readonly name: string };
  readonly units: readonly OrgUnit[];
  readonly quarters: readonly QuarterEntry[];
  readonly newestQuarter: string;
  readonly years: readonly YearEntry[];
  readonly indicators: readonly Indicator[];
  readonly states: readonly { readonly state: UnitState; readonly name: string }[];
}

export interface QuarterEntry {
  readonly quarter: Quarter;
  readonly name: string;
  /** How many units have a return in it. */
  readonly returns: number;
}

export interface YearEntry {
  readonly year: number;
  readonly totalTarget: number | null;
  readonly source: string;
}

/** Who asks, and what there is to choose from. */
export async function showCatalogue(
  { store, clock }: Pick<Surroundings, 'store' | 'clock'>,
  user: User,
): Promise<Result<Catalogue, Refusal>> {
  const allowed = permit(user, 'see-catalogue');
  if (!allowed.ok) return allowed;
  const quarters = await Promise.all(
    offeredQuarters(clock.today()).map(async (quarter) => ({
      quarter,
      name: quarterName(quarter),
      returns: (await store.statesOf(quarter)).length,
    })),
  );
  const newest = quarters.find(({ returns }) => returns > 0) ?? quarters[0];
  return ok({
    user: { ...user, may: verbsOf(user) },
    district: { id: wujinDistrict.id, name: wujinDistrict.name },
    units: wujinUnits,
    quarters,
    newestQuarter: newest?.quarter ?? '',
    years: wujinTargets.map((table) => ({
      year: table.year,
      totalTarget: totalTargetOf(wujinUnitTargets(table.year)),
      source: sourceOf(table),
    })),
    indicators,
    states: states.map((state) => ({ state, name: stateNames[state] })),
  });
}

const states: readonly UnitState[] = ['not-reported', 'draft', 'submitted', 'approved', 'sent-back'];

const verbsOf = ({ role }: User): readonly Verb[] =>
  (Object.keys(permissions[role]) as Verb[]).filter((verb) => permissions[role][verb] !== 'none');

/** This year and the last one, and every year with targets; the newest first, none that has not begun. */
function offeredQuarters(today: ReturnType<Surroundings['clock']['today']>): readonly Quarter[] {
  const thisYear = yearOf(today);
  const years = new Set([...wujinTargets.map(({ year }) => year), thisYear - 1, thisYear]);
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) => ([4, 3, 2, 1] as const).map((quarter) => quarterOf(year, quarter)))
    .filter((quarter) => firstDayOfQuarter(quarter) <= today);
}
