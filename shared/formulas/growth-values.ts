import type { Decimal } from '../domain/decimal.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, notAvailable } from './cell-error.ts';

/** Two or three years without a gap, or what is missing. */
export function growthYears(values: readonly (Decimal | undefined)[]): readonly Decimal[] | CellError {
  const gap = values.indexOf(undefined);
  if (gap >= 0) return notAvailable(formulaMessages.missingAt('各年数值', gap + 1));
  const years = values.filter((value) => value !== undefined);
  return years.length < 2 ? notAvailable(formulaMessages.tooFew('各年数值', 2)) : years;
}
