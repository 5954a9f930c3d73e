import { addRatios, type Ratio, ratio, ratioOf } from '../domain/ratio.ts';
import { decimalOf } from '../domain/decimal.ts';
import { columnOfLetters } from '../files/address.ts';
import type { Cell } from '../files/sheet.ts';
import { trimmed } from '../text/clean-text.ts';

/** The cell at a place of the same sheet, counted from 0; undefined for an empty one. */
export type CellAt = (row: number, column: number) => Cell | undefined;

export type Operand = Ratio | string;

/** Where a formula is computed. The budget is shared by all formulas it leads to: cells may refer to each other for ever. */
export interface FormulaPlace {
  readonly at: CellAt;
  readonly evaluate: (formula: string, place: FormulaPlace) => Operand | undefined;
  readonly budget: { cells: number };
}

export const zero = ratio(0, 1);

/** What a cell gives to a formula; undefined for what a simple formula cannot reckon with. */
export function operandOf(cell: Cell | undefined, place: FormulaPlace): Operand | undefined {
  if (cell === undefined) return zero;
  if (cell.kind === 'text') return trimmed(cell.value);
  if (cell.kind === 'number') {
    const exact = decimalOf(cell.value);
    return exact === undefined ? undefined : ratioOf(exact);
  }
  if (cell.kind !== 'uncached' || cell.formula === undefined) return undefined;
  place.budget.cells -= nestedFormula;
  return place.budget.cells < 0 ? undefined : place.evaluate(cell.formula, place);
}

/** A formula inside a formula costs as much as many cells, so that a circle ends before the stack does. */
const nestedFormula = 50;

export const cellReference = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/i;

/** The cells of a reference, row by row; undefined once the budget is spent. */
export function cellsOf(
  match: RegExpExecArray,
  { at, budget }: FormulaPlace,
): readonly (Cell | undefined)[] | undefined {
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [firstColumn, lastColumn] = [columnOfLetters(left), columnOfLetters(right)];
  const [firstRow, lastRow] = [Number(top) - 1, Number(bottom) - 1];
  budget.cells -= Math.max(1, (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1));
  if (budget.cells < 0) return undefined;
  const cells: (Cell | undefined)[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) cells.push(at(row, column));
  return cells;
}

/** SUM adds numbers and ignores texts, as the worksheet function does. */
export function sumOfCells(cells: readonly (Cell | undefined)[], place: FormulaPlace): Ratio | undefined {
  let sum = zero;
  for (const cell of cells) {
    const operand = operandOf(cell, place);
    if (operand === undefined) return undefined;
    if (typeof operand !== 'string') sum = addRatios(sum, operand);
  }
  return sum;
}
