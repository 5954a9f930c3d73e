import type { Block, ColumnWidths } from '../../shared/ports/workbook.ts';
import { pixelsOf } from './column-widths.ts';
import { cellsOf, widthOf } from './grid-fill.ts';
import type { GridHost } from './grid-host.ts';

/** Room below and beside, to go on working there. */
const [spareRows, spareColumns] = [60, 6];

/** The sheet comes with its cells: written one by one into a drawn sheet they would take ten times as long. */
interface AddedSheet {
  readonly name: string;
  readonly values: Block['values'];
  readonly widths?: ColumnWidths | undefined;
}

export function addedSheet({ api }: GridHost, { name, values, widths = [] }: AddedSheet): string {
  const book = api.getActiveWorkbook();
  const active = book?.getActiveSheet();
  const added = book?.insertSheet(name, {
    sheet: {
      cellData: Object.fromEntries(values.map((line, row) => [row, cellsOf(line, 0)])),
      rowCount: values.length + spareRows,
      columnData: Object.fromEntries(widths.map((width, column) => [column, { w: pixelsOf(width) }])),
      columnCount: widthOf(values) + spareColumns,
    },
  });
  if (!book || !added) return name;
  if (active) book.setActiveSheet(active);
  return added.getSheetName();
}
