import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';

import type { Cell, Sheet, SheetRow, Span, Workbook } from '../../shared/files/sheet.ts';
import { pauses } from '../reading/pauses.ts';
import { textContent } from './text-content.ts';
import { columnWidths } from './column-widths.ts';
import { asTyped } from './stored-formula.ts';

/** Days between the two calendars of Excel; the grid knows only the one of 1900. */
const daysFrom1900To1904 = 1462;

/** Room for the clerk's own columns, and for answers that spill. */
const spareRows = 60;
const spareColumns = 12;

/** What the grid opens: the file as it is, nothing judged or improved. A large one is made without holding up the page. */
export async function gridContent(
  id: string,
  name: string,
  { sheets, date1904 }: Workbook,
): Promise<Partial<IWorkbookData>> {
  const formats = new Map<string, string>();
  const look = { formats, shift: date1904 ? daysFrom1900To1904 : 0, pause: pauses() };
  const worksheets: WorksheetContent[] = [];
  for (const [index, sheet] of sheets.entries())
    worksheets.push(await worksheet(`sheet-${index}`, sheet, look));
  return {
    id,
    name,
    appVersion: '1',
    locale: LocaleType.ZH_CN,
    sheetOrder: worksheets.map((sheet) => sheet.id),
    styles: Object.fromEntries([...formats].map(([pattern, style]) => [style, { n: { pattern } }])),
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheet])),
  };
}

interface Look {
  readonly formats: Map<string, string>;
  readonly shift: number;
  readonly pause: () => Promise<void>;
}

type WorksheetContent = Partial<IWorksheetData> & { readonly id: string };

async function worksheet(id: string, sheet: Sheet, look: Look): Promise<WorksheetContent> {
  const lastColumn = sheet.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const widths = columnWidths(sheet);
  const hidden = placesIn(sheet.hiddenColumns, lastColumn);
  return {
    id,
    name: sheet.name ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: (sheet.rows.at(-1)?.row ?? 0) + 1 + spareRows,
    columnCount: lastColumn + 1 + spareColumns,
    cellData: await cellsOf(sheet, look),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: hiddenEntries(placesIn(sheet.hiddenRows, sheet.rows.at(-1)?.row ?? 0)),
    columnData: {
      ...Object.fromEntries([...widths].map(([column, w]) => [column, { w }])),
      ...Object.fromEntries(hidden.map((column) => [column, { w: widths.get(column) ?? 80, hd: 1 }])),
    },
  };
}

const placesIn = (spans: readonly Span[], last: number): readonly number[] =>
  spans.flatMap(({ first, last: end }) =>
    Array.from({ length: Math.max(0, Math.min(end, last) - first + 1) }, (_, step) => first + step),
  );

const hiddenEntries = (places: readonly number[]) =>
  Object.fromEntries(places.map((place) => [place, { hd: BooleanNumber.TRUE }]));

async function cellsOf({ rows }: Sheet, look: Look): Promise<Record<number, Record<number, ICellData>>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const row of rows) {
    cells[row.row] = rowContent(row, look);
    await look.pause();
  }
  return cells;
}

const rowContent = ({ cells }: SheetRow, look: Look): Record<number, ICellData> =>
  Object.fromEntries(cells.map((cell) => [cell.column, cellContent(cell, look)]));

function cellContent(cell: Cell, look: Look): ICellData {
  const style = cell.format === undefined ? {} : { s: styleOf(cell.format, look.formats) };
  const typed = cell.formula === undefined ? undefined : asTyped(cell.formula);
  if (typed?.ours === true) return { f: typed.formula, ...style };
  return { ...valueContent(cell, look.shift), ...(typed && { f: typed.formula }), ...style };
}

function valueContent(cell: Cell, shift: number): ICellData {
  switch (cell.kind) {
    case 'number':
      return { v: cell.value, t: CellValueType.NUMBER };
    case 'date':
      return { v: cell.value + shift, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
    case 'error':
      return textContent(cell.value);
    case 'uncached':
      return {};
  }
}

function styleOf(format: string, formats: Map<string, string>): string {
  const known = formats.get(format) ?? `format-${formats.size}`;
  formats.set(format, known);
  return known;
}
