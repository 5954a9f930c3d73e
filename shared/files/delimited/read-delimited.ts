import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { Cell, SheetRow, Workbook } from '../sheet.ts';
import { delimiterOf } from './delimiter.ts';
import { eachRecord } from './records.ts';
import { decodedText } from './text-encoding.ts';

/** Excel's own first line that names the delimiter; it is no record. */
const delimiterLine = /^sep=(.)(?:\r\n|\r|\n|$)/;

/** A .csv or .txt file: one nameless sheet, a record a row, every field that is not empty a text. */
export function readDelimited(bytes: Uint8Array): Workbook {
  const text = decodedText(bytes);
  const named = delimiterLine.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const rows: SheetRow[] = [];
  const unbalanced = eachRecord(body, named?.[1] ?? delimiterOf(body), (fields, row) => {
    const cells = cellsOf(fields);
    if (cells.length > 0) rows.push({ row, cells });
    if (cells.length > 0 && row > fileLimits.lastRow) refuse(fileSentences.tooManyRows);
  });
  if (unbalanced !== undefined) refuse(fileSentences.unbalancedQuotes(unbalanced + 1));
  const sheet = { name: null, visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] } as const;
  return { format: 'csv', date1904: false, sheets: [{ ...sheet, rows }] };
}

function cellsOf(fields: readonly string[]): readonly Cell[] {
  const cells: Cell[] = [];
  fields.forEach((value, column) => {
    if (value.length > fileLimits.cellText) refuse(fileSentences.tooLongText);
    if (value !== '') cells.push({ column, kind: 'text', value });
  });
  return cells;
}
