import { cellAddress, rangeAddress } from '../../shared/files/address.ts';
import type { Cell, Sheet, SheetRow } from '../../shared/files/sheet.ts';
import type { ExcelStyles } from './excel-styles.ts';
import type { SharedStrings } from './excel-strings.ts';
import { declaration, escapedXml, spreadsheet } from './excel-xml.ts';

/** What all sheets of a workbook share. */
export interface ExcelBook {
  readonly strings: SharedStrings;
  readonly styles: ExcelStyles;
}

/** Column -> its rows with a formula: the first one holds the text, the others follow it. */
type FilledDown = ReadonlyMap<number, { readonly first: number; readonly last: number }>;

function filledDown({ rows }: Sheet): FilledDown {
  const found = new Map<number, { first: number; last: number }>();
  for (const { row, cells } of rows)
    for (const { column, formula } of cells)
      if (formula !== undefined) found.set(column, { first: found.get(column)?.first ?? row, last: row });
  return found;
}

function formulaXml(cell: Cell, row: number, filled: FilledDown): string {
  const rows = filled.get(cell.column);
  if (cell.formula === undefined || rows === undefined) return '';
  if (row !== rows.first) return `<f t="shared" si="${cell.column}"/>`;
  const range = `${cellAddress(rows.first, cell.column)}:${cellAddress(rows.last, cell.column)}`;
  return `<f t="shared" ref="${range}" si="${cell.column}">${escapedXml(cell.formula)}</f>`;
}

function cellXml(cell: Cell, place: string, formula: string, { strings }: ExcelBook): string {
  switch (cell.kind) {
    case 'text':
      return formula === ''
        ? `<c ${place} t="s"><v>${strings.indexOf(cell.value)}</v></c>`
        : `<c ${place} t="str">${formula}<v>${escapedXml(cell.value)}</v></c>`;
    case 'number':
    case 'date':
      return `<c ${place}>${formula}<v>${cell.value}</v></c>`;
    case 'boolean':
      return `<c ${place} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
    case 'error':
      return `<c ${place} t="e">${formula}<v>${cell.value}</v></c>`;
    case 'uncached':
      return `<c ${place}>${formula}</c>`;
  }
}

/** Empty cells of the grid stand there with their style, as in a sheet with borders. */
function rowXml({ row, cells }: SheetRow, width: number, hidden: boolean, of: RowOf): string {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const written = Array.from({ length: width }, (_, column) => {
    const cell = byColumn.get(column);
    const place = `r="${cellAddress(row, column)}" s="${of.book.styles.indexOf(cell?.format)}"`;
    return cell === undefined
      ? `<c ${place}/>`
      : cellXml(cell, place, formulaXml(cell, row, of.filled), of.book);
  });
  const shown = hidden ? ' hidden="1"' : '';
  return `<row r="${row + 1}" spans="1:${width}" ht="14.25"${shown} customHeight="1">${written.join('')}</row>`;
}

interface RowOf {
  readonly book: ExcelBook;
  readonly filled: FilledDown;
}

export function excelSheetXml(sheet: Sheet, book: ExcelBook): string {
  const width = 1 + Math.max(...sheet.rows.flatMap(({ cells }) => cells.at(-1)?.column ?? 0));
  const hidden = new Set(sheet.hiddenRows.map(({ first }) => first));
  const of = { book, filled: filledDown(sheet) };
  const last = sheet.rows.at(-1)?.row ?? 0;
  return [
    `${declaration}<worksheet xmlns="${spreadsheet}"><dimension ref="A1:${cellAddress(last, width - 1)}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>',
    `<cols><col min="1" max="${width}" width="12.625" customWidth="1"/></cols><sheetData>`,
    ...sheet.rows.map((row) => rowXml(row, width, hidden.has(row.row), of)),
    `</sheetData><mergeCells count="${sheet.merges.length}">`,
    ...sheet.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
    '</mergeCells></worksheet>',
  ].join('');
}
