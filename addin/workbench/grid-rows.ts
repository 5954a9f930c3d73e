import {
  BooleanNumber,
  type ICellData,
  type Nullable,
  type Workbook as GridBook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import type { Cell, Sheet, SheetRow, Span, Visibility } from '../../shared/files/sheet.ts';
import { plainCell } from './grid-cells.ts';
import type { GridHost } from './grid-host.ts';

interface PlacedCells {
  readonly [column: number]: Nullable<ICellData>;
}

/** The sheets of the open workbook as plain ones; the cells are copies. */
export function plainRows(host: GridHost, book: GridBook, sheet: Worksheet, wanted?: readonly number[]) {
  const matrix: Readonly<Record<number, PlacedCells | undefined>> = sheet.getCellMatrix().getMatrix();
  const spilled = spilledRows(host, book, sheet);
  const rows = wanted ?? ascending([...Object.keys(matrix), ...Object.keys(spilled)]);
  const says = { pattern: patternIn(book), formula: formulaIn(host, book, sheet) };
  const read = rows.map((row) => plainRow(row, { ...spilled[row], ...filled(matrix[row]) }, says));
  return wanted === undefined ? read.filter(({ cells }) => cells.length > 0) : read;
}

/** Answers that spill stand in no cell but in the engine's memory. */
export const spilledRows = (
  { univer }: GridHost,
  book: GridBook,
  sheet: Worksheet,
): Readonly<Record<number, PlacedCells | undefined>> =>
  univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[book.getUnitId()]?.[
    sheet.getSheetId()
  ] ?? {};

const filled = (cells: PlacedCells | undefined): PlacedCells =>
  Object.fromEntries(
    Object.entries(cells ?? {}).filter(
      ([, cell]: [string, Nullable<ICellData>]) => Boolean(cell) && cell?.v !== null,
    ),
  );

const ascending = (keys: readonly string[]): readonly number[] =>
  [...new Set(keys.map(Number))].sort((one, other) => one - other);

const patternIn =
  (book: GridBook) =>
  (cell: Nullable<ICellData>): string | undefined =>
    book.getStyles().getStyleByCell(cell)?.n?.pattern;

type FormulaAt = (cell: Nullable<ICellData>, row: number, column: number) => string | undefined;

/** A formula that was filled down stands in its first cell alone; the others name it, and the engine knows what it is there. */
function formulaIn({ univer }: GridHost, book: GridBook, sheet: Worksheet): FormulaAt {
  const known = univer.__getInjector().get(FormulaDataModel);
  return (cell, row, column) => {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    return known.getFormulaStringByCell(row, column, sheet.getSheetId(), book.getUnitId()) ?? undefined;
  };
}

interface CellSays {
  readonly pattern: ReturnType<typeof patternIn>;
  readonly formula: FormulaAt;
}

function plainRow(row: number, cells: PlacedCells, { pattern, formula }: CellSays): SheetRow {
  const read = ascending(Object.keys(cells)).map((column) => {
    const cell = cells[column];
    return plainCell(cell, { column, pattern: pattern(cell), formula: formula(cell, row, column) });
  });
  return { row, cells: read.filter((cell): cell is Cell => cell !== undefined) };
}

export function plainSheet(host: GridHost, book: GridBook, sheet: Worksheet): Sheet {
  const visibility: Visibility = sheet.isSheetHidden() === BooleanNumber.TRUE ? 'hidden' : 'visible';
  return {
    name: sheet.getName(),
    visibility,
    rows: plainRows(host, book, sheet),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    hiddenRows: sheet
      .getHiddenRows()
      .map(({ startRow, endRow }): Span => ({ first: startRow, last: endRow })),
    hiddenColumns: sheet
      .getHiddenCols()
      .map(({ startColumn, endColumn }): Span => ({ first: startColumn, last: endColumn })),
  };
}
