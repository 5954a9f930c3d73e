import { compareRatios, type Ratio, addRatios, ratio, ratioOf, multiplyRatios } from '../domain/ratio.ts';
import { type Pull, amountOf } from './distance-search.ts';
import { type World, leverOf } from './levers.ts';

/** Several levers pulled together. */
export type Way = readonly Pull[];

const one = ratio(1, 1);

/** The change beside the figure as it stands; a figure below one counts as one. */
function relativeChange(pull: Pull, { facts }: World): Ratio {
  const now = leverOf(pull.lever).now(facts);
  const base = now && ('units' in now ? ratioOf(now) : now);
  const { numerator, denominator } = base && compareRatios(base, one) > 0 ? base : one;
  return multiplyRatios(ratioOf(amountOf(pull)), { numerator: denominator, denominator: numerator });
}

const marketShare = (way: Way): number =>
  way.filter(({ lever }) => leverOf(lever).decidedBy === 'market').length;

const totalChange = (way: Way, world: World): Ratio =>
  way.reduce((sum, pull) => addRatios(sum, relativeChange(pull, world)), ratio(0, 1));

/**
 * The stated measure, in this order: no figure the market decides, the fewest figures, the smallest sum of relative
 * changes. messages.distanceMeasure says the same to the reader.
 */
export function shortestFirst(ways: readonly Way[], world: World): readonly Way[] {
  const weighed = ways.map((way) => ({ way, market: marketShare(way), change: totalChange(way, world) }));
  return weighed
    .sort((a, b) => a.market - b.market || a.way.length - b.way.length || compareRatios(a.change, b.change))
    .map(({ way }) => way);
}

/** Both together; where both pull one lever, the longer pull serves both. */
export function joined(a: Way, b: Way): Way {
  const longer = a.map((pull) => {
    const other = b.find(({ lever }) => lever === pull.lever);
    return other && other.steps > pull.steps ? other : pull;
  });
  return [...longer, ...b.filter(({ lever }) => !a.some((pull) => pull.lever === lever))];
}

/** One after the other: the second was found from where the first had led. */
export function added(a: Way, b: Way): Way {
  const sums = a.map((pull) => {
    const other = b.find(({ lever }) => lever === pull.lever);
    return other ? { lever: pull.lever, steps: pull.steps + other.steps } : pull;
  });
  return [...sums, ...b.filter(({ lever }) => !a.some((pull) => pull.lever === lever))];
}
