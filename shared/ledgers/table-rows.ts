import type { Cell, SheetRow } from '../files/sheet.ts';
import { cellText, filledCells, type Grid } from './grid.ts';
import type { SkippedRow } from './ledger.ts';
import { kindOfLineAbove, kindOfLineBelow, type RowKind, rowKind } from './row-kind.ts';
import { remembering } from './row-memory.ts';
import { saysNote } from './row-words.ts';
import type { ColumnShape, TableShape } from './shape.ts';

/** The rows of a table by what they are. Row numbers count from 0, those of `skipped` from 1 as a sheet shows them. */
export interface TableRows {
  readonly enterprises: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
  readonly stray: readonly SheetRow[];
}

type CellsOf = (row: SheetRow) => readonly Cell[];

/** Beside another table a row's cells belong to the table in whose columns they stand. */
const cellsWithin = (columns: readonly ColumnShape[]): CellsOf => {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  return (row) => filledCells(row).filter(({ column }) => column >= left && column <= right);
};

function kindsOf({ memory }: Grid, { headerRows, repeatedHeaders, columns }: TableShape, cellsOf: CellsOf) {
  const headerEnd = Math.max(...headerRows);
  const repeated = new Set(repeatedHeaders);
  const meanings = new Map(columns.map(({ column, meaning }) => [column, meaning]));
  const conditions = JSON.stringify([cellsOf === filledCells, ...meanings]);
  const ownKind = remembering(memory?.kinds, conditions, (row) =>
    rowKind({ filled: cellsOf(row), meanings }),
  );
  return (row: SheetRow): RowKind => {
    if (repeated.has(row.row)) return 'repeated-header';
    if (row.row > headerEnd) return ownKind(row);
    const filled = cellsOf(row);
    return filled.length === 0 ? 'blank' : kindOfLineAbove(filled.map(cellText));
  };
}

/** A line between enterprises heads a section; below the last one it is a note or a signature. */
function kindOfLine(texts: readonly string[], isBelow: boolean): SkippedRow['kind'] {
  return isBelow || texts.some(saysNote) ? kindOfLineBelow(texts) : 'section';
}

const isSkipped = (kind: RowKind): kind is SkippedRow['kind'] =>
  !['enterprise', 'blank', 'stray', 'line'].includes(kind);

/** Sorts the rows between a table's first and last row; blank rows are listed nowhere. */
export function tableRows(grid: Grid, table: TableShape, alone: boolean): TableRows {
  const headers = new Set(table.headerRows);
  const cellsOf = alone ? filledCells : cellsWithin(table.columns);
  const rows = grid.sheet.rows.filter(
    ({ row }) => row >= table.firstRow && row <= table.lastRow && !headers.has(row),
  );
  const kinds = rows.map(kindsOf(grid, table, cellsOf));
  const last = kinds.lastIndexOf('enterprise');
  const skippedAs = (row: SheetRow, place: number): RowKind => {
    const kind = kinds[place] ?? 'blank';
    return kind === 'line' ? kindOfLine(cellsOf(row).map(cellText), place > last) : kind;
  };
  return {
    enterprises: rows.filter((_, place) => kinds[place] === 'enterprise'),
    skipped: rows.flatMap((row, place) => {
      const kind = skippedAs(row, place);
      return isSkipped(kind) ? [{ row: row.row + 1, kind }] : [];
    }),
    stray: rows.filter((_, place) => kinds[place] === 'stray'),
  };
}
