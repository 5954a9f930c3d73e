import type { CellPlace, Workbook } from '../../shared/ports/workbook.ts';
import { addedSheet } from './grid-added-sheet.ts';
import { gridChanges } from './grid-changes.ts';
import { fillGrid } from './grid-fill.ts';
import type { GridHost } from './grid-host.ts';
import { gridMarks } from './grid-marks.ts';
import { plainSheet } from './grid-rows.ts';
import { onSelection } from './grid-selection.ts';

/** The port over the grid of the page. */
export function gridWorkbook(host: GridHost): Workbook {
  const marks = gridMarks(host);
  let adding = false;
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
    fill: (blocks) => fillGrid(host, blocks),
    addSheet: (name, values, widths) =>
      settled(() => {
        adding = true;
        try {
          return addedSheet(host, { name, values, widths });
        } finally {
          adding = false;
        }
      }),
    onChanged: (listener) =>
      settled(() =>
        gridChanges(host, (change) => {
          if (!adding) listener(change);
        }),
      ),
    onSelected: (listener) => settled(() => onSelection(host, listener)),
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
