import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { SheetRow, Workbook } from '../sheet.ts';
import { delimiterOf } from './delimiter.ts';
import { recordsOf } from './records.ts';
import { decodedText } from './text-encoding.ts';

/** Excel's own first line that names the delimiter; it is no record. */
const delimiterLine = /^sep=(.)(?:\r\n|\r|\n|$)/;

/** A .csv or .txt file: one nameless sheet, a record a row, every field that is not empty a text. */
export function readDelimited(bytes: Uint8Array): Workbook {
  const text = decodedText(bytes);
  const named = delimiterLine.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const { records, unbalanced } = recordsOf(body, named?.[1] ?? delimiterOf(body));
  if (unbalanced !== undefined) refuse(fileSentences.unbalancedQuotes(unbalanced));
  const sheet = { name: null, visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] } as const;
  return { format: 'csv', date1904: false, sheets: [{ ...sheet, rows: records.flatMap(rowOf) }] };
}

function rowOf(fields: readonly string[], row: number): readonly SheetRow[] {
  const cells = fields.flatMap((value, column) =>
    value === '' ? [] : [{ column, kind: 'text', value } as const],
  );
  if (cells.some(({ value }) => value.length > fileLimits.cellText)) refuse(fileSentences.tooLongText);
  return cells.length === 0 ? [] : [{ row, cells }];
}
