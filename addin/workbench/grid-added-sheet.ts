import type { Block } from '../../shared/ports/workbook.ts';
import { cellsOf, widthOf } from './grid-fill.ts';
import type { GridHost } from './grid-host.ts';

/** Room below and beside, to go on working there. */
const [spareRows, spareColumns] = [60, 6];

/** The sheet comes with its cells: written one by one into a drawn sheet they would take ten times as long. */
export function addedSheet({ api }: GridHost, name: string, values: Block['values']): string {
  const book = api.getActiveWorkbook();
  const active = book?.getActiveSheet();
  const added = book?.insertSheet(name, {
    sheet: {
      cellData: Object.fromEntries(values.map((line, row) => [row, cellsOf(line, 0)])),
      rowCount: values.length + spareRows,
      columnCount: widthOf(values) + spareColumns,
    },
  });
  if (!book || !added) return name;
  if (active) book.setActiveSheet(active);
  return added.getSheetName();
}
