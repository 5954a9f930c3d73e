import { type Cell as OutCell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

import type { Cell, Sheet, Span } from './sheet.ts';
import { fixedDay, isErrorWord, writableText } from './write-workbook.ts';

/** A sheet with the width of its columns, in characters of the default font. */
export interface WidthSheet {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
}

/**
 * Bytes of an .xlsx that holds what stands in the cells: values, number formats, merged and hidden places. A formula is
 * written as its value, text as text.
 */
export const sheetsBytes = (sheets: readonly WidthSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: namedSheets(sheets).map(sheetOf), properties: { modified: fixedDay } });

interface NamedSheet extends WidthSheet {
  readonly name: string;
}

const longestName = 31;

/** Names as Excel takes them: no sign of an address, not too long, none twice. */
function namedSheets(sheets: readonly WidthSheet[]): readonly NamedSheet[] {
  const taken = new Set<string>();
  return sheets.map(({ sheet, widths }) => {
    const wish = (sheet.name ?? '').replace(/[[\]:*?/\\]|^'|'$/g, '_').slice(0, longestName) || 'Sheet1';
    let name = wish;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${wish.slice(0, longestName - String(count).length)}${count}`;
    taken.add(name.toLowerCase());
    return { sheet, widths, name };
  });
}

function sheetOf({ sheet, widths, name }: NamedSheet): WriteSheet {
  const hiddenColumns = placesIn(sheet.hiddenColumns, widths.length);
  return {
    name,
    columns: widths.map((width, column) => ({ width, hidden: hiddenColumns.has(column) })),
    rows: valuesOf(sheet),
    cells: new Map(
      sheet.rows.flatMap(({ row, cells }) =>
        cells.flatMap((cell): [string, Partial<OutCell>][] => {
          const special = specialOf(cell);
          return special === undefined ? [] : [[`${row},${cell.column}`, special]];
        }),
      ),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(
      [...placesIn(sheet.hiddenRows, (sheet.rows.at(-1)?.row ?? 0) + 1)].map((row) => [
        row,
        { hidden: true },
      ]),
    ),
    hidden: sheet.visibility !== 'visible',
  };
}

/** Spans may reach to the end of the sheet: nothing is written behind the last place that holds something. */
const placesIn = (spans: readonly Span[], end: number): ReadonlySet<number> =>
  new Set(
    spans.flatMap(({ first, last }) =>
      Array.from({ length: Math.max(0, Math.min(last + 1, end) - first) }, (_, step) => first + step),
    ),
  );

function valuesOf({ rows }: Sheet): CellValue[][] {
  const values: CellValue[][] = Array.from({ length: (rows.at(-1)?.row ?? -1) + 1 }, () => []);
  for (const { row, cells } of rows) {
    const own: CellValue[] = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => null);
    for (const cell of cells) own[cell.column] = valueOf(cell);
    values[row] = own;
  }
  return values;
}

const valueOf = ({ kind, value }: Cell): CellValue => (kind === 'text' ? writableText(value) : value);

/** Under the text format a code stays a text even when somebody edits its cell in Excel. */
const looksLikeNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

function specialOf(cell: Cell): Partial<OutCell> | undefined {
  if (cell.kind === 'text' && isErrorWord(cell.value))
    return { value: cell.value, richText: [{ text: cell.value }], style: { numFmt: '@' } };
  const format = cell.kind === 'text' && looksLikeNumber(cell.value) ? '@' : cell.format;
  return format === undefined ? undefined : { value: valueOf(cell), style: { numFmt: format } };
}
