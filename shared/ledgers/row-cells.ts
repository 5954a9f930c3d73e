import type { Cell, SheetRow } from '../files/sheet.ts';
import { computeFormula } from './compute-formula.ts';
import { cellIn, type Grid, isBlankCell } from './grid.ts';

/** A simple formula without a stored result is computed; any other stays without a value. */
function settled(cell: Cell, { rowsByNumber }: Grid): Cell {
  if (cell.kind !== 'uncached' || cell.formula === undefined) return cell;
  const value = computeFormula(cell.formula, (row, column) => cellIn(rowsByNumber.get(row), column));
  if (value === undefined) return cell;
  const { column, formula } = cell;
  return typeof value === 'number'
    ? { column, formula, kind: 'number', value }
    : { column, formula, kind: 'text', value };
}

/** Cells of a row by column, with what merged cells above hold for it. */
export function cellsByColumn(grid: Grid, row: SheetRow): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const cell of row.cells) cells[cell.column] = settled(cell, grid);
  for (const [column, cell] of grid.fromAbove.get(row.row) ?? [])
    if (cells[column] === undefined || isBlankCell(cells[column])) cells[column] = cell;
  return cells;
}
