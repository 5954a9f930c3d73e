import type { Sheet, Workbook } from '../../shared/files/sheet.ts';
import type { LedgerShape, TableShape } from '../../shared/ledgers/shape.ts';
import type { SentSheets } from '../../shared/ports/ledger-desk.ts';

const personal: ReadonlySet<string> = new Set(['contact', 'phone']);

/** Contacts and mobiles stay in the town's workbook, and so do sheets without a ledger. */
export function sheetsToSend(
  file: string,
  { format, date1904, sheets }: Workbook,
  { tables }: LedgerShape,
): SentSheets {
  const sent = sheets.flatMap((sheet, index) => {
    const own = tables.filter((table) => table.sheet === index);
    return own.length === 0 ? [] : [withoutPersonal(sheet, own)];
  });
  // A text file has no sheet names; the one that the page gave it is not sent.
  const asRead = format === 'csv' ? sent.map((sheet) => ({ ...sheet, name: null })) : sent;
  return { file, format, date1904, sheets: asRead };
}

function withoutPersonal(sheet: Sheet, tables: readonly TableShape[]): Sheet {
  const columns = tables.flatMap((table) =>
    table.columns.filter(({ meaning }) => personal.has(meaning)).map(({ column }) => ({ column, table })),
  );
  const isPersonal = (row: number, place: number): boolean =>
    columns.some(
      ({ column, table }) => column === place && row > Math.max(...table.headerRows) && row <= table.lastRow,
    );
  return {
    ...sheet,
    rows: sheet.rows
      .map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => !isPersonal(row, column)) }))
      .filter(({ cells }) => cells.length > 0),
  };
}
