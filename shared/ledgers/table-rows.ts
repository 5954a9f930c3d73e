import type { Cell, SheetRow } from '../files/sheet.ts';
import { cellText, filledCells, type Grid } from './grid.ts';
import type { SkippedRow } from './ledger.ts';
import { kindOfLineAbove, kindOfLineBelow, type RowKind, rowKind } from './row-kind.ts';
import { saysNote } from './row-words.ts';
import type { ColumnShape, TableShape } from './shape.ts';

/** The rows of a table by what they are. Row numbers count from 0, those of `skipped` from 1 as a sheet shows them. */
export interface TableRows {
  readonly enterprises: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
  readonly stray: readonly SheetRow[];
}

interface Judged {
  readonly row: SheetRow;
  readonly kind: RowKind;
  readonly filled: readonly Cell[];
}

type CellsOf = (row: SheetRow) => readonly Cell[];

/** Beside another table a row's cells belong to the table in whose columns they stand. */
const cellsWithin = (columns: readonly ColumnShape[]): CellsOf => {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  return (row) => filledCells(row).filter(({ column }) => column >= left && column <= right);
};

function judgeOf({ headerRows, repeatedHeaders, columns }: TableShape, cellsOf: CellsOf) {
  const headerEnd = Math.max(...headerRows);
  const repeated = new Set(repeatedHeaders);
  const meanings = new Map(columns.map(({ column, meaning }) => [column, meaning]));
  return (row: SheetRow): Judged => {
    const filled = cellsOf(row);
    if (repeated.has(row.row)) return { row, kind: 'repeated-header', filled };
    if (row.row < headerEnd)
      return { row, kind: filled.length === 0 ? 'blank' : kindOfLineAbove(filled.map(cellText)), filled };
    return { row, kind: rowKind({ filled, meanings }), filled };
  };
}

/** A line between enterprises heads a section; below the last one it is a note or a signature. */
function settled(judged: Judged, lastEnterprise: number): Judged {
  const { row, kind, filled } = judged;
  if (kind !== 'line') return judged;
  const texts = filled.map(cellText);
  const section = row.row < lastEnterprise && !texts.some(saysNote);
  return { row, kind: section ? 'section' : kindOfLineBelow(texts), filled };
}

const isSkipped = (kind: RowKind): kind is SkippedRow['kind'] =>
  !['enterprise', 'blank', 'stray', 'line'].includes(kind);

/** Sorts the rows between a table's first and last row; blank rows are listed nowhere. */
export function tableRows(grid: Grid, table: TableShape, alone: boolean): TableRows {
  const headers = new Set(table.headerRows);
  const cellsOf = alone ? filledCells : cellsWithin(table.columns);
  const judged = grid.sheet.rows
    .filter(({ row }) => row >= table.firstRow && row <= table.lastRow && !headers.has(row))
    .map(judgeOf(table, cellsOf));
  const lastEnterprise = judged.findLast(({ kind }) => kind === 'enterprise')?.row.row ?? -1;
  const all = judged.map((one) => settled(one, lastEnterprise));
  return {
    enterprises: all.filter(({ kind }) => kind === 'enterprise').map(({ row }) => row),
    skipped: all.flatMap(({ row, kind }) => (isSkipped(kind) ? [{ row: row.row + 1, kind }] : [])),
    stray: all.filter(({ kind }) => kind === 'stray').map(({ row }) => row),
  };
}
