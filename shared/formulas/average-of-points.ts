import { type Decimal, plus } from '../domain/decimal.ts';
import { ratio, type Ratio } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, notAvailable } from './cell-error.ts';

type Points = readonly (Decimal | undefined)[];

/**
 * The mean of (begin + end) / 2 over all spans between the points (国科发火〔2016〕195号三（五）); a span begins where the
 * one before it ended. With n spans that is (first + last + 2 × all between) / 2n.
 */
export function averageOfPoints(points: readonly Decimal[]): Ratio {
  const inner = points.slice(1, -1);
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined);
  const doubled = [...ends, ...inner, ...inner].reduce(plus);
  return ratio(doubled.units, 10n ** BigInt(doubled.scale) * BigInt(2 * (points.length - 1)));
}

/** All points, or which one is missing; the empty end has been cut off before. */
export function withoutGap(name: string, points: Points): readonly Decimal[] | CellError {
  const gap = points.indexOf(undefined);
  if (gap >= 0) return notAvailable(formulaMessages.missingAt(name, gap + 1));
  return points.filter((point) => point !== undefined);
}
