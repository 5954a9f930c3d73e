import { decimalOf, decimalText } from '../../domain/decimal.ts';
import type { Cell, SheetRow } from '../../files/sheet.ts';
import { shownUnit } from '../../ledgers/read-figure.ts';
import { cellsByColumn } from '../../ledgers/row-cells.ts';
import type { EvaluationTable } from './evaluation-table.ts';

/** Days between the two calendars of Excel. */
const daysFrom1900To1904 = 1462;

/** The cells of a row as Excel would hand them to a worksheet function. */
export const rowArguments = ({ grid, date1904 }: EvaluationTable, row: SheetRow): readonly unknown[] =>
  Array.from(cellsByColumn(grid, row), (cell) => argumentOf(cell, date1904 ? daysFrom1900To1904 : 0));

function argumentOf(cell: Cell | undefined, shift: number): unknown {
  if (cell === undefined) return null;
  if (cell.kind === 'date') return cell.value + shift;
  return cell.kind === 'number' ? numberShown(cell.value, cell.format) : cell.value;
}

/** A number format that shows a unit says it to the clerk, so it holds: 1.25 under 0.00"亿元" is 1.25亿元. */
function numberShown(value: number, format: string | undefined): number | string {
  const unit = shownUnit(format);
  const figure = unit === undefined ? undefined : decimalOf(value);
  return unit === undefined || figure === undefined ? value : `${decimalText(figure)}${unit}`;
}
