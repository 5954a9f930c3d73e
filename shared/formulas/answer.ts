import type { Decimal } from '../domain/decimal.ts';
import { nearestDouble, type Ratio, ratioOf } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';

/** What a function answers, still exact. */
export type Exact = Ratio | Decimal | number | string;

/** One answer, or a spill of rows. */
export type Answer = Exact | readonly (readonly Exact[])[];

export type CellValue = number | string;

/** What stands in the cell: exact values rounded once, to the nearest double. */
export type Settled = CellValue | readonly (readonly CellValue[])[] | CellError;

const isSpill = (answer: Answer): answer is readonly (readonly Exact[])[] => Array.isArray(answer);

function cellValue(exact: Exact): CellValue {
  if (typeof exact === 'string') return exact;
  if (typeof exact === 'number') return exact;
  // Adding zero turns the -0 of a vanishing negative into 0.
  return nearestDouble('units' in exact ? ratioOf(exact) : exact) + 0;
}

const isTooLarge = (value: CellValue): boolean => typeof value === 'number' && !Number.isFinite(value);

export function settled(answer: Answer | CellError): Settled {
  if (isCellError(answer)) return answer;
  if (!isSpill(answer)) {
    const value = cellValue(answer);
    return isTooLarge(value) ? unreadable(formulaMessages.tooLarge) : value;
  }
  const rows = answer.map((row) => row.map(cellValue));
  return rows.some((row) => row.some(isTooLarge)) ? unreadable(formulaMessages.tooLarge) : rows;
}
