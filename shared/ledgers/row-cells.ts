import type { Cell, SheetRow } from '../files/sheet.ts';
import { computeFormula } from './compute-formula.ts';
import { cellIn, type Grid, isBlankCell } from './grid.ts';

/** A simple formula without a stored result is computed; any other stays without a value. */
function settled(cell: Cell, { rowsByNumber }: Grid): Cell {
  if (cell.formula === undefined) return cell;
  const value = computeFormula(cell.formula, (row, column) => cellIn(rowsByNumber.get(row), column));
  if (value === undefined) return cell;
  const { column, formula } = cell;
  return typeof value === 'number'
    ? { column, formula, kind: 'number', value }
    : { column, formula, kind: 'text', value };
}

/** What holds for a row in a column: its own cell, else what a merged cell above holds for it. */
export function cellOf(grid: Grid, row: SheetRow, column: number): Cell | undefined {
  const cell = cellIn(row, column);
  const own = cell?.kind === 'uncached' ? settled(cell, grid) : cell;
  return own === undefined || isBlankCell(own) ? (grid.fromAbove.get(row.row)?.get(column) ?? own) : own;
}

/** Cells of a row by column, with what merged cells above hold for it. */
export function cellsByColumn(grid: Grid, row: SheetRow): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const { column } of row.cells) cells[column] = cellOf(grid, row, column);
  for (const column of grid.fromAbove.get(row.row)?.keys() ?? []) cells[column] = cellOf(grid, row, column);
  return cells;
}
