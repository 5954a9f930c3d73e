import type { Remark } from '../../shared/api/backend.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';

type SheetNames = readonly (string | null)[];

/** Remarks as an officer writes them, a line each: "Sheet1!B53 信用代码缺末位"; or the sentence about a line that is none. */
export function writtenRemarks(text: string, sheets: SheetNames): Result<readonly Remark[], string> {
  const remarks: Remark[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const remark = remarkIn(line.trim(), sheets);
    if (!remark.ok) return failed(boardMessages.remarkLine(place + 1, remark.reason));
    remarks.push(remark.value);
  }
  return ok(remarks);
}

/** The cell, then a colon, a blank or the first character that can be no part of it. */
const atCell = /^([A-Za-z]{1,3}[1-9]\d{0,6})(?:\s*[：:]\s*|\s+|(?=[^\w!！]))(.+)$/;
const ofSheet = /^(.+?)[!！](.+)$/;

function remarkIn(line: string, sheets: SheetNames): Result<Remark, string> {
  const [, name, rest = ''] = atCell.test(line) ? [line, undefined, line] : (ofSheet.exec(line) ?? []);
  const [, cell = '', text] = atCell.exec(rest) ?? [];
  if (text === undefined) return failed(boardMessages.remarkForm);
  const sheet = sheetOf(name?.replace(/^'(.*)'$/, '$1'), sheets);
  return sheet.ok ? ok({ sheet: sheet.value, cell: cell.toUpperCase(), text }) : sheet;
}

/** A return of one sheet needs no name of it. */
function sheetOf(name: string | undefined, sheets: SheetNames): Result<string | null, string> {
  if (name !== undefined)
    return sheets.includes(name) ? ok(name) : failed(boardMessages.remarkSheetGone(name));
  const [only = null] = sheets;
  return sheets.length > 1 ? failed(boardMessages.remarkSheetOpen) : ok(only);
}
