import { type Period, periodText } from '../domain/period.ts';
import type { User } from '../domain/user.ts';
import { findIndicator } from '../indicators/catalogue.ts';
import { type Result, ok } from '../result.ts';
import { valueMessages } from '../text/messages/service.ts';
import { readWrittenPeriod } from '../text/written-period.ts';
import type { Basis } from './count-district.ts';
import { namesDistrict, unitNamed } from './find-unit.ts';
import { permit } from './permit.ts';
import { type PeriodFigures, figuresOf } from './period-figures.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';
import { type Value, notAvailable, unreadable } from './value.ts';
import { valueOf } from './value-of.ts';

export type ValueFormula =
  | 'GAOQI_TARGET'
  | 'GAOQI_ACTUAL'
  | 'GAOQI_PROGRESS'
  | 'GAOQI_RANK'
  | 'GAOQI_TOTALS'
  | 'GAOQI_SUBMITTED'
  | 'GAOQI_SCORECARD';

/** What one cell of a worksheet asks for. */
export interface ValueRequest {
  readonly formula: ValueFormula;
  readonly unit?: string | undefined;
  readonly period: string;
  readonly indicator?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** One answer for each request, in their order; thousands of cells ask about few periods, each is counted once. */
export async function answerValues(
  surroundings: Surroundings,
  user: User,
  requests: readonly ValueRequest[],
): Promise<Result<{ readonly values: readonly Value[] }, Refusal>> {
  const allowed = permit(user, 'see-figures');
  if (!allowed.ok) return allowed;
  const figures = new Map<string, Promise<PeriodFigures>>();
  const figuresFor = (period: Period, basis: Basis): Promise<PeriodFigures> => {
    const key = `${periodText(period)} ${basis}`;
    const known = figures.get(key) ?? figuresOf(surroundings, user, { period, basis });
    figures.set(key, known);
    return known;
  };
  const values: Value[] = [];
  for (const request of requests) values.push(await answer(request, figuresFor));
  return ok({ values });
}

async function answer(
  { formula, unit, period: written, indicator, basis = 'approved' }: ValueRequest,
  figuresFor: (period: Period, basis: Basis) => Promise<PeriodFigures>,
): Promise<Value> {
  const period = readWrittenPeriod(written);
  if (period === undefined) return unreadable(valueMessages.periodUnreadable(written));
  if (indicator !== undefined && findIndicator(indicator) === undefined)
    return notAvailable(valueMessages.indicatorNotFound(indicator));
  const figures = await figuresFor(period, basis);
  if (formula === 'GAOQI_TOTALS') return figures.table;
  if (formula === 'GAOQI_SCORECARD') return figures.scorecard;
  if (unit === undefined) return notAvailable(valueMessages.unitMissing);
  if (namesDistrict(unit)) return valueOf(formula, figures.district, figures.periodName);
  const found = unitNamed(unit);
  const line = found === undefined ? undefined : figures.units.get(found.id);
  return line === undefined
    ? notAvailable(valueMessages.unitNotFound(unit))
    : valueOf(formula, line, figures.periodName);
}
