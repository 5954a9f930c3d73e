import { achievementOf, type TownLine } from '../consolidation/town-table.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Period, periodText, quartersTouching, timeProgress } from '../domain/period.ts';
import { type Ratio, nearestDouble } from '../domain/ratio.ts';
import type { UnitState } from '../domain/submission.ts';
import type { User } from '../domain/user.ts';
import { wujinUnits } from '../domain/wujin.ts';
import { findIndicator } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { techSmeRegistered } from '../indicators/tech-sme-registered.ts';
import type { ReturnHead } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { stateNames } from '../text/messages/states.ts';
import { periodName } from '../text/period-name.ts';
import { type Basis, type DistrictCount, countDistrict } from './count-district.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

export interface WantedTotals {
  readonly period: Period;
  readonly basis: Basis;
  /** Id or name; undefined: the registered tech SMEs. */
  readonly indicator: string | undefined;
}

export interface Totals {
  readonly period: string;
  readonly periodName: string;
  readonly basis: Basis;
  readonly indicator: Indicator;
  readonly today: CalendarDate;
  readonly timeProgress: number;
  readonly district: DistrictTotals;
  readonly units: readonly TownTotals[];
}

export interface DistrictTotals {
  readonly target: number | null;
  readonly sumOfTowns: number;
  readonly distinct: number;
  readonly achievementOfSum: number | null;
  readonly achievement: number | null;
  readonly doubleClaims: number;
  readonly missing: readonly string[];
}

export interface TownTotals {
  readonly unitId: string;
  readonly unitName: string;
  readonly target: number | null;
  readonly counted: number;
  readonly achievement: number | null;
  readonly rank: number | null;
  readonly rows: number;
  readonly quarter: string | null;
  readonly version: number | null;
  readonly file: string | null;
  readonly zeroReport: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly state: UnitState;
  readonly stateText: string;
}

/** The board: every unit against its target, and the district both ways. */
export async function showTotals(
  surroundings: Surroundings,
  user: User,
  { period, basis, indicator: wanted }: WantedTotals,
): Promise<Result<Totals, Refusal>> {
  const allowed = permit(user, 'see-figures');
  if (!allowed.ok) return allowed;
  const indicator = wanted === undefined ? techSmeRegistered : findIndicator(wanted);
  if (indicator === undefined)
    return refused('indicator-not-found', serviceMessages.indicatorNotFound(wanted ?? ''));
  const [count, heads] = await Promise.all([
    countDistrict(surroundings, period, basis),
    headsTouching(surroundings, period),
  ]);
  const today = surroundings.clock.today();
  return ok({
    period: periodText(period),
    periodName: periodName(period),
    basis,
    indicator,
    today,
    timeProgress: nearestDouble(timeProgress(period, today)),
    district: districtTotals(count),
    units: count.consolidation.table.map((line) => townTotals(line, count, heads)),
  });
}

/** The newest return of each unit that speaks of the period. */
export async function headsTouching(
  { store }: Pick<Surroundings, 'store'>,
  period: Period,
): Promise<ReadonlyMap<string, ReturnHead>> {
  const heads = await Promise.all(quartersTouching(period).map((quarter) => store.statesOf(quarter)));
  const newestLast = heads.toReversed().flat();
  return new Map(newestLast.map((head) => [head.unit, head]));
}

const shareNumber = (share: Ratio | null): number | null => (share === null ? null : nearestDouble(share));

function districtTotals({ consolidation }: DistrictCount): DistrictTotals {
  const { totalTarget, sumOfTowns, distinct, duplicatesAcrossTowns, missing } = consolidation.district;
  return {
    target: totalTarget,
    sumOfTowns,
    distinct,
    achievementOfSum: shareNumber(achievementOf(sumOfTowns, totalTarget)),
    achievement: shareNumber(achievementOf(distinct, totalTarget)),
    doubleClaims: duplicatesAcrossTowns.length,
    missing,
  };
}

function townTotals(
  line: TownLine,
  { returns }: DistrictCount,
  heads: ReadonlyMap<string, ReturnHead>,
): TownTotals {
  const unitId = wujinUnits.find(({ name }) => name === line.unit)?.id ?? line.unit;
  const counting = returns.find(({ unit }) => unit.id === unitId);
  const state = heads.get(unitId)?.state ?? 'not-reported';
  return {
    unitId,
    unitName: line.unit,
    target: line.target,
    counted: line.counted,
    achievement: shareNumber(line.achievement),
    rank: line.rank,
    rows: line.rows,
    quarter: counting?.quarter ?? null,
    version: counting?.totals.version ?? null,
    file: counting?.totals.file ?? null,
    zeroReport: counting?.totals.zeroReport ?? false,
    errors: counting?.totals.errors ?? 0,
    warnings: counting?.totals.warnings ?? 0,
    hints: counting?.totals.hints ?? 0,
    state,
    stateText: stateNames[state],
  };
}
