import { type Ratio, addRatios, multiplyRatios, ratio } from '../domain/ratio.ts';

/**
 * The average of a head count over months or quarters: the mean of (begin + end) / 2. `points` are the count at the start
 * and at the end of each period in time order, so one more than there are periods; undefined with fewer than two. HNTE
 * counts by months (195号 三（五）3), the tech-SME form by quarters; a year begun late has fewer periods.
 */
export function staffAverage(points: readonly Ratio[]): Ratio | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || !first || !last) return undefined;
  const twice = points.reduce((sum, point) => addRatios(sum, addRatios(point, point)), ratio(0, 1));
  const ends = addRatios(first, last);
  const total = addRatios(twice, { numerator: -ends.numerator, denominator: ends.denominator });
  return multiplyRatios(total, ratio(1, 2 * (points.length - 1)));
}
