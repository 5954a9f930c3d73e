import type { Decimal } from '../domain/decimal.ts';
import { addRatios, multiplyRatios, type Ratio, ratio, shareOf, subtractRatios } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, notAvailable } from './cell-error.ts';

const one = ratio(1, 1);
const half = ratio(1, 2);

/** Two or three years' values, oldest first. */
export type GrowthValues =
  readonly [v1: Decimal, v2: Decimal] | readonly [v1: Decimal, v2: Decimal, v3: Decimal];

const lessOne = (quotient: Ratio | undefined): Ratio | undefined => quotient && subtractRatios(quotient, one);

/**
 * 国科发火〔2016〕195号三（七）4: ½ (v2/v1 + v3/v2) - 1; a first value of zero leaves the later two years; two years have one
 * rate and no half. Undefined where the divisor is zero.
 */
export function growthOf([v1, v2, v3]: GrowthValues): Ratio | undefined {
  if (v3 === undefined) return lessOne(shareOf(v2, v1));
  const [first, second] = [shareOf(v2, v1), shareOf(v3, v2)];
  if (first === undefined || second === undefined) return lessOne(second);
  return lessOne(multiplyRatios(half, addRatios(first, second)));
}

/** The values without gaps, or what is missing. */
export function growthValues(values: readonly (Decimal | undefined)[]): GrowthValues | CellError {
  const [v1, v2, v3] = values;
  const gap = values.indexOf(undefined);
  if (gap >= 0) return notAvailable(formulaMessages.missingAt('各年数值', gap + 1));
  if (v1 === undefined || v2 === undefined) return notAvailable(formulaMessages.tooFew('各年数值', 2));
  return v3 === undefined ? [v1, v2] : [v1, v2, v3];
}
