import type { SheetRow } from '../files/sheet.ts';
import { amountFieldsOf, scaleProblems } from './amount-scale.ts';
import { describedTable } from './described-table.ts';
import { carriesField, emptyValuesOf, fieldColumnsOf } from './field-columns.ts';
import { type FieldId, fieldLabel } from './fields.ts';
import type { Grid } from './grid.ts';
import type { LedgerTable } from './ledger.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';
import { type ReadingOfRow, readRow, type ReadRow, type RowContext } from './read-row.ts';
import { remembering } from './row-memory.ts';
import type { ColumnShape, TableShape } from './shape.ts';
import { type TableRows, tableRows } from './table-rows.ts';

export interface ReadTable {
  readonly table: LedgerTable;
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

/** What a table needs to know of its ledger. */
export interface TablePlace {
  readonly table: number;
  /** No other table stands beside it. */
  readonly alone: boolean;
  readonly date1904: boolean;
  readonly year: number;
}

/** No unit anywhere: neither for the column nor in its cells. */
function lacksUnit(column: ColumnShape, rows: readonly ReadRow[]): boolean {
  if (!carriesField(column) || column.unit !== null) return false;
  const field: FieldId = column.meaning;
  const stated = rows.some(({ facts }) => typeof facts.values[field] === 'string');
  return !stated || rows.some(({ facts }) => facts.asWritten?.[field] !== undefined);
}

/** Problems of a column as a whole stand at the last row of its header. */
function columnProblems({ grid, shape }: RowContext, rows: readonly ReadRow[]): readonly Problem[] {
  const row = Math.max(...shape.headerRows);
  const sheet = grid.sheet.name;
  return shape.columns.flatMap((column) => {
    const { alsoClaims, meaning } = column;
    if (alsoClaims !== undefined)
      return [
        problemAt(
          { sheet, row, column: column.column, field: null, label: fieldLabel(alsoClaims) },
          { kind: 'column-twice' },
        ),
      ];
    if (!lacksUnit(column, rows)) return [];
    return [
      problemAt(
        { sheet, row, column: column.column, field: meaning, label: fieldLabel(meaning) },
        { kind: 'amount-unit-unknown' },
      ),
    ];
  });
}

function strayProblems({ grid }: RowContext, stray: TableRows['stray']): readonly Problem[] {
  return stray.map((row) =>
    problemAt(
      { sheet: grid.sheet.name, row: row.row, column: row.cells[0]?.column ?? 0, field: null, label: '' },
      { kind: 'stray-cells' },
    ),
  );
}

/** What reading a row needs to know of its table. */
export function rowContextOf(
  grid: Grid,
  shape: TableShape,
  { table, date1904, year }: Omit<TablePlace, 'alone'>,
): RowContext {
  const fieldColumns = fieldColumnsOf(shape, { year, date1904 });
  const columns = new Map(
    fieldColumns.filter(({ plain }) => plain).map((own) => [own.field, own.shape.column]),
  );
  const serial = shape.columns.find(({ meaning }) => meaning === 'serial')?.column;
  return {
    grid,
    shape,
    table,
    emptyValues: emptyValuesOf(fieldColumns),
    columns,
    fieldColumns,
    amountFields: amountFieldsOf(columns),
    sampleColumns: [columns.get('enterpriseName'), serial].filter((column) => column !== undefined),
  };
}

/** A formula without a result brings in what stands in other rows. */
const isOpen = ({ cells }: SheetRow): boolean => cells.some(({ kind }) => kind === 'uncached');

/** Reads rows; those that are known from before it does not look at again. */
function rowReader(context: RowContext): (row: SheetRow) => ReadingOfRow {
  const { shape, table, fieldColumns, grid } = context;
  const { memory, fromAbove, hiddenRows } = grid;
  const read = (row: SheetRow): ReadingOfRow => readRow(row, context);
  if (memory === undefined) return read;
  const conditions = JSON.stringify([shape.columns, fieldColumns, table, grid.sheet.name]);
  const seen = remembering(memory.readings, conditions, read);
  const hidden = remembering(memory.readings, `${conditions} hidden`, read);
  const needsOthers = remembering(memory.isOpen, '', isOpen);
  return (row) => {
    // What a merged cell holds for the row stands in another one too.
    if (fromAbove.has(row.row) || needsOthers(row)) return read(row);
    return hiddenRows.has(row.row) ? hidden(row) : seen(row);
  };
}

/** Reads one table by its shape. */
export function readTable(grid: Grid, shape: TableShape, place: TablePlace): ReadTable {
  const context = rowContextOf(grid, shape, place);
  const sorted = tableRows(grid, shape, place.alone);
  const read = sorted.enterprises.map(rowReader(context));
  const rows = read.map(({ row }) => row);
  return {
    table: describedTable(context, sorted),
    rows,
    problems: [
      ...columnProblems(context, rows),
      ...strayProblems(context, sorted.stray),
      ...scaleProblems(rows, Math.max(...shape.headerRows)),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}
