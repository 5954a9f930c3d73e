import type { SheetRow, Workbook } from '../../shared/files/sheet.ts';

/** Some rows of one sheet. A workbook in one message would hold up the page for as long as it is unpacked there. */
export interface WorkbookPart {
  readonly sheet: number;
  readonly rows: readonly SheetRow[];
}

/** About that many cells are packed or unpacked in some five milliseconds. */
const cellsOfPart = 1_500;

export const withoutRows = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [] })),
});

/** The rows of all sheets in their order, a part never empty. */
export function* partsOf({ sheets }: Workbook): Generator<WorkbookPart> {
  for (const [sheet, { rows }] of sheets.entries()) {
    let [start, cells] = [0, 0];
    for (const [place, row] of rows.entries()) {
      cells += row.cells.length;
      if (cells < cellsOfPart && place + 1 < rows.length) continue;
      yield { sheet, rows: rows.slice(start, place + 1) };
      [start, cells] = [place + 1, 0];
    }
  }
}

/** What `withoutRows` and `partsOf` took apart. */
export const withParts = (workbook: Workbook, parts: readonly WorkbookPart[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet, index) => ({
    ...sheet,
    rows: parts.flatMap((part) => (part.sheet === index ? part.rows : [])),
  })),
});
