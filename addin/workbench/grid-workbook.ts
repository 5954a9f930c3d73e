import { CellValueType, type ICellData } from '@univerjs/core';

import type { Block, BlockValue, CellPlace, Workbook } from '../../shared/ports/workbook.ts';
import { gridChanges } from './grid-changes.ts';
import type { GridHost } from './grid-host.ts';
import { gridMarks } from './grid-marks.ts';
import { textContent } from './text-content.ts';
import { plainSheet } from './grid-rows.ts';

/** The port over the grid of the page. */
export function gridWorkbook(host: GridHost): Workbook {
  const marks = gridMarks(host);
  return {
    readSheets: () => settled(() => ({ format: 'xlsx', date1904: false, sheets: readSheets(host) })),
    mark: (wanted) =>
      settled(() => {
        marks.show(wanted);
      }),
    clearMarks: () =>
      settled(() => {
        marks.show([]);
      }),
    select: (place) =>
      settled(() => {
        select(host, place);
      }),
    write: (block) =>
      settled(() => {
        write(host, block);
      }),
    addSheet: (name, values) => settled(() => addSheet(host, name, values)),
    onChanged: (listener) => settled(() => gridChanges(host, listener)),
  };
}

/** The grid answers at once, the port promises. */
const settled = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

function readSheets(host: GridHost) {
  const book = host.api.getActiveWorkbook()?.getWorkbook();
  return book?.getSheets().map((sheet) => plainSheet(host, book, sheet)) ?? [];
}

function select({ api }: GridHost, { sheet, row, column }: CellPlace): void {
  const book = api.getActiveWorkbook();
  const found = book?.getSheetByName(sheet);
  if (!book || !found || row >= found.getMaxRows() || column >= found.getMaxColumns()) return;
  book.setActiveSheet(found);
  found.getRange(row, column).activate();
  if ('scrollToCell' in found) found.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 3));
}

function write({ api }: GridHost, { sheet, row, column, values }: Block): void {
  const found = api.getActiveWorkbook()?.getSheetByName(sheet);
  const width = values.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (!found || width === 0) return;
  const needed = { rows: row + values.length, columns: column + width };
  if (needed.rows > found.getMaxRows()) found.setRowCount(needed.rows);
  if (needed.columns > found.getMaxColumns()) found.setColumnCount(needed.columns);
  const block = values.map((line) =>
    Array.from({ length: width }, (_, place) => cellOf(line[place] ?? null)),
  );
  found.getRange(row, column, values.length, width).setValues(block);
}

function cellOf(value: BlockValue): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return textContent(value);
}

function addSheet(host: GridHost, name: string, values: readonly (readonly BlockValue[])[]): string {
  const book = host.api.getActiveWorkbook();
  const active = book?.getActiveSheet();
  const added = book?.insertSheet(name);
  if (!book || !added) return name;
  const got = added.getSheetName();
  write(host, { sheet: got, row: 0, column: 0, values });
  if (active) book.setActiveSheet(active);
  return got;
}
