import { type CellObject, type WorkBook, type WorkSheet, utils, write } from '@e965/xlsx';

import { cellAddress } from '../../shared/files/address.ts';
import type { Cell, Sheet, Workbook } from '../../shared/files/sheet.ts';
import { csvFile } from './csv-file.ts';
import { inlineXlsx } from './inline-xlsx.ts';
import type { LedgerLayout } from './ledger-layout.ts';

const errorCodes: Readonly<Record<string, number>> = {
  '#NULL!': 0x00,
  '#DIV/0!': 0x07,
  '#VALUE!': 0x0f,
  '#REF!': 0x17,
  '#NAME?': 0x1d,
  '#NUM!': 0x24,
  '#N/A': 0x2a,
};

function libraryCell(cell: Cell): CellObject {
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  const format = cell.format === undefined ? {} : { z: cell.format };
  switch (cell.kind) {
    case 'number':
    case 'date':
      return { t: 'n', v: cell.value, ...formula, ...format };
    case 'text':
      return { t: 's', v: cell.value, ...formula };
    case 'error':
      return { t: 'e', v: errorCodes[cell.value] ?? 0x0f, w: cell.value, ...formula };
    case 'boolean':
      return { t: 'b', v: cell.value, ...formula };
    case 'uncached':
      throw new RangeError('The library always writes a value.');
  }
}

function librarySheet(sheet: Sheet): WorkSheet {
  const paper: WorkSheet = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, cells } of sheet.rows)
    for (const cell of cells) {
      paper[cellAddress(row, cell.column)] = libraryCell(cell);
      [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, cell.column)];
    }
  paper['!ref'] = `A1:${cellAddress(lastRow, lastColumn)}`;
  paper['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  const rows: { hidden: boolean }[] = [];
  for (const { first } of sheet.hiddenRows) rows[first] = { hidden: true };
  const columns: { hidden: boolean; wch: number }[] = [];
  for (const { first } of sheet.hiddenColumns) columns[first] = { hidden: true, wch: 9 };
  if (rows.length > 0) paper['!rows'] = rows;
  if (columns.length > 0) paper['!cols'] = columns;
  return paper;
}

const hiddenState = { visible: 0, hidden: 1, 'very-hidden': 2 } as const;

function libraryBook(workbook: Workbook): WorkBook {
  const book = utils.book_new();
  for (const [index, sheet] of workbook.sheets.entries())
    utils.book_append_sheet(book, librarySheet(sheet), sheet.name ?? `Sheet${index + 1}`);
  book.Workbook = {
    WBProps: { date1904: workbook.date1904 },
    Sheets: workbook.sheets.map(({ visibility }) => ({ Hidden: hiddenState[visibility] })),
  };
  return book;
}

function libraryFile(workbook: Workbook, bookType: 'xlsx' | 'biff8'): Uint8Array {
  const bytes: unknown = write(libraryBook(workbook), {
    type: 'buffer',
    bookType,
    bookSST: true,
    compression: true,
  });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The library answers bytes.');
  return bytes;
}

/** The bytes of a real file in the format and by the writer that the layout asks for. */
export function workbookFile(
  workbook: Workbook,
  layout: Pick<LedgerLayout, 'handMade' | 'encoding'>,
): Uint8Array {
  switch (workbook.format) {
    case 'csv':
      return csvFile(workbook, layout.encoding);
    case 'xls':
      return libraryFile(workbook, 'biff8');
    case 'xlsx':
      return layout.handMade ? inlineXlsx(workbook) : libraryFile(workbook, 'xlsx');
  }
}
