import { type Decimal, decimal, decimalOf, zero } from '../domain/decimal.ts';
import { readWrittenNumber, type WrittenNumber } from '../text/written-number.ts';
import type { Cell } from './cells.ts';

/** The number in a cell, exactly: a double at its shortest decimal text, a text as a person wrote it. */
export function figureIn(cell: Cell): WrittenNumber | undefined {
  if (typeof cell === 'string') return readWrittenNumber(cell);
  if (cell === 0) return noneAtAll;
  if (typeof cell !== 'number') return undefined;
  const figure = exactFigure(cell);
  return figure && { figure };
}

/** The desktop hands empty cells over as 0: whole columns of them are no reason to allocate. */
const noneAtAll: WrittenNumber = { figure: zero };

// Whole columns of whole numbers are common, and text is a long way round for them.
const exactFigure = (number: number): Decimal | undefined =>
  Number.isSafeInteger(number) ? decimal(number) : decimalOf(number);
