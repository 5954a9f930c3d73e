import type { Sheet, SheetRow, Workbook } from '../../files/sheet.ts';
import { rowColumnsOf, withoutRepetition } from '../../formulas/rows/recognize-row-table.ts';
import type { RowColumn, RowTable } from '../../formulas/rows/row-table.ts';
import { carriesField } from '../../ledgers/field-columns.ts';
import { cellIn, cellText, type Grid, gridOf } from '../../ledgers/grid.ts';
import { besideEachOther } from '../../ledgers/read-ledger.ts';
import type { ColumnShape, LedgerShape, TableShape } from '../../ledgers/shape.ts';
import { tableRows } from '../../ledgers/table-rows.ts';

/** A table of the ledger as the rules see it: its columns by what they mean, its enterprises row by row. */
export interface EvaluationTable {
  readonly table: number;
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  /** The first column to the right in which nothing stands on the whole sheet. */
  readonly freeColumn: number;
  readonly grid: Grid;
  readonly date1904: boolean;
  readonly columns: RowTable;
  readonly enterprises: readonly SheetRow[];
  /** Headers of amounts whose unit nobody stated; worksheet functions take them as 万元, and so does the pane. */
  readonly unitOpen: readonly string[];
}

/** How the columns were recognised without help, and how they are read: a person may have corrected them. */
interface Shapes {
  readonly recognised: LedgerShape;
  readonly used: LedgerShape;
}

export function evaluationTables(
  { sheets, date1904 }: Workbook,
  { recognised, used }: Shapes,
): readonly EvaluationTable[] {
  return used.tables.flatMap((shape, table) => {
    const sheet = sheets[shape.sheet];
    if (sheet === undefined) return [];
    const grid = gridOf(sheet);
    const alone = used.tables.filter((other) => besideEachOther(shape, other)).length === 1;
    return [
      {
        table,
        sheet: sheet.name ?? '',
        headerRow: Math.max(...shape.headerRows),
        lastRow: shape.lastRow,
        freeColumn: freeColumnOf(sheet),
        grid,
        date1904,
        columns: columnsOf(sheet, shape, recognised.tables[table]),
        enterprises: tableRows(grid, shape, alone).enterprises,
        unitOpen: shape.columns.filter(({ unit }) => unit === null).map(({ header }) => header),
      },
    ];
  });
}

function freeColumnOf({ rows, merges }: Sheet): number {
  const lastOfRows = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? -1), -1);
  return merges.reduce((last, { right }) => Math.max(last, right), lastOfRows) + 1;
}

/** The words of the header say more than the fields of a ledger, but what a person said about a column comes first. */
function columnsOf(sheet: Sheet, shape: TableShape, recognised: TableShape | undefined): RowTable {
  const width = Math.max(0, ...shape.columns.map(({ column }) => column)) + 1;
  const byWords = new Map(
    rowColumnsOf(headerLines(sheet, shape, width), width).map((own) => [own.column, own]),
  );
  const columns = shape.columns.flatMap((column) => {
    const before = recognised?.columns.find((one) => one.column === column.column);
    const corrected = before !== undefined && before.meaning !== column.meaning;
    return mapped(column, corrected ? undefined : byWords.get(column.column)) ?? [];
  });
  return { width, columns: withoutRepetition(columns) };
}

function mapped(shape: ColumnShape, own: RowColumn | undefined): RowColumn | undefined {
  const year = shape.year ?? own?.year;
  const told = { ...(year !== undefined && { year }), unit: shape.unit ?? own?.unit ?? '万元' };
  if (own !== undefined) return { ...own, ...told };
  if (!carriesField(shape)) return undefined;
  return { column: shape.column, header: shape.header, field: shape.meaning, threeYears: false, ...told };
}

/** A merged cell holds its text in its first cell only, as a worksheet function gets it. */
const headerLines = ({ rows }: Sheet, { headerRows }: TableShape, width: number): readonly string[][] =>
  headerRows.map((number) => {
    const row = rows.find((one) => one.row === number);
    return Array.from({ length: width }, (_, column) => {
      const cell = cellIn(row, column);
      return cell === undefined ? '' : cellText(cell);
    });
  });
