import { type Decimal, compareDecimals, decimal } from '../domain/decimal.ts';
import { messages } from '../text/messages/evaluation.ts';
import type { Score } from './define-score.ts';
import { type Bound, pointsAgainst, statement } from './figure.ts';
import { boundText } from './figure-text.ts';
import type { Finding } from './outcome.ts';
import type { LowerBound } from './tiers.ts';

const passes = (points: Decimal, bound: LowerBound<number>): boolean =>
  'atLeast' in bound
    ? compareDecimals(points, decimal(bound.atLeast)) >= 0
    : compareDecimals(points, decimal(bound.moreThan)) > 0;

export const reaches = (points: number, bound: LowerBound<number>): boolean =>
  'atLeast' in bound ? points >= bound.atLeast : points > bound.moreThan;

export const boundOf = (bound: LowerBound<number>): Bound => {
  const points = decimal('atLeast' in bound ? bound.atLeast : bound.moreThan);
  return {
    comparison: 'atLeast' in bound ? 'at-least' : 'more-than',
    figure: { kind: 'points', low: points, high: points },
  };
};

/** The panel enters an average, so a total may have decimals: 70.33 is above 70. */
export function totalAgainst(bound: LowerBound<number>): (total: Decimal) => Finding {
  const required = boundOf(bound);
  return (total) => pointsAgainst(passes(total, bound), { low: total, high: total }, required);
}

/** The sum would do, so the bound alone would not show why it is refused. */
export const boundWithoutZero = (required: Bound, score: Score | undefined): Bound =>
  score === undefined ? required : statement(messages.noZeroItem(boundText(required), score.name));
