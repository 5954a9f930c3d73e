import { columnOfLetters } from '../files/address.ts';
import type { Sheet, SheetRow, Workbook } from '../files/sheet.ts';
import type { Ledger, LedgerTable } from './ledger.ts';

const personal: readonly string[] = ['contact', 'phone'];

/** Rows and columns of cells that stay in the town's workbook; both counted from 0. */
interface PersonalCells {
  readonly from: number;
  readonly until: number;
  readonly columns: ReadonlySet<number>;
}

/** The workbook without what stands in its columns of contacts and telephones; their headers stay. */
export function withoutPersonalData(workbook: Workbook, { tables }: Ledger): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = tables.filter((table) => table.sheet === sheet.name).flatMap(personalCells);
      return cells.length === 0 ? sheet : withoutCells(sheet, cells);
    }),
  };
}

function personalCells({
  otherColumns,
  headerRows,
  firstRow,
  lastRow,
}: LedgerTable): readonly PersonalCells[] {
  const columns = Object.entries(otherColumns)
    .filter(([, meaning]) => personal.includes(meaning))
    .map(([letters]) => columnOfLetters(letters));
  if (columns.length === 0 || firstRow === null || lastRow === null) return [];
  return [{ from: Math.max(...headerRows), until: lastRow - 1, columns: new Set(columns) }];
}

function withoutCells(sheet: Sheet, cells: readonly PersonalCells[]): Sheet {
  const stays = (row: number, column: number): boolean =>
    cells.every(({ from, until, columns }) => row < from || row > until || !columns.has(column));
  const rows = sheet.rows
    .map((row): SheetRow => ({ ...row, cells: row.cells.filter(({ column }) => stays(row.row, column)) }))
    .filter((row) => row.cells.length > 0);
  return { ...sheet, rows };
}
