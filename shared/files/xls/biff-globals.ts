import { byteAt, uint16At, uint32At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { builtInFormats, numberFormat } from '../number-format.ts';
import type { NumberFormat } from '../number-format.ts';
import { refuse } from '../refusal.ts';
import type { Visibility } from '../sheet.ts';
import { readRecord, record, withContinued } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { cursorAt, isAtEnd, readUint16, readUint32, readUnicode } from './biff-strings.ts';
import type { BiffText } from './biff-strings.ts';
import { codePageText } from './code-page.ts';

/** What the sheets of a workbook share ([MS-XLS] 2.1.7.20.3, the globals substream). */
export interface BiffGlobals {
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly sheets: readonly BiffSheetEntry[];
  /** How texts outside the shared strings are read; undefined since Excel 97, where they are Unicode. */
  readonly byteText: BiffText | undefined;
}

export interface BiffSheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Where its records begin in the stream. */
  readonly place: number;
}

interface GlobalsDraft {
  date1904: boolean;
  strings: readonly string[];
  byteText: BiffText | undefined;
  readonly codes: Map<number, string>;
  readonly formatIds: number[];
  readonly sheets: BiffSheetEntry[];
}

const [excel97, excel95] = [0x600, 0x500];

export function readGlobals(stream: Uint8Array): BiffGlobals {
  const found: BiffRecord = { id: 0, start: 0, end: 0 };
  if (!readRecord(stream, 0, found)) refuse(fileSentences.brokenXls);
  const version = uint16At(stream, found.start);
  const isBook: boolean = found.id === record.beginningOfFile;
  if (!isBook || (version !== excel97 && version !== excel95)) refuse(fileSentences.oldXls);
  const byteText = version === excel95 ? codePageText(1252) : undefined;
  const draft: GlobalsDraft = {
    ...{ date1904: false, strings: [], byteText, codes: new Map(), formatIds: [], sheets: [] },
  };
  while (readRecord(stream, found.end, found) && found.id !== record.endOfFile)
    takeRecord(stream, found, draft);
  const { codes, formatIds, date1904, strings, sheets } = draft;
  const formats = formatIds.map((id) => numberFormat(codes.get(id) ?? builtInFormats[id]));
  return { date1904, strings, sheets, byteText: draft.byteText, formats };
}

function takeRecord(stream: Uint8Array, found: BiffRecord, draft: GlobalsDraft): void {
  const { start } = found;
  switch (found.id) {
    case record.filePass:
      return refuse(fileSentences.encrypted);
    case record.dateMode:
      draft.date1904 = uint16At(stream, start) === 1;
      return;
    case record.codePage:
      if (draft.byteText !== undefined) draft.byteText = codePageText(uint16At(stream, start));
      return;
    case record.boundSheet:
      draft.sheets.push(...sheetEntry(stream.subarray(start, found.end), draft.byteText));
      return;
    case record.format:
      takeFormat(stream.subarray(start, found.end), draft);
      return;
    case record.cellFormat:
      draft.formatIds.push(uint16At(stream, start + 2));
      return;
    case record.sharedStrings:
      draft.strings = sharedStrings(withContinued(stream, found));
  }
}

/** Macro sheets, charts and modules have tabs too; only worksheets are taken. */
function sheetEntry(content: Uint8Array, byteText: BiffText | undefined): readonly BiffSheetEntry[] {
  if (byteAt(content, 5) !== 0) return [];
  const state = byteAt(content, 4) & 3;
  const length = byteAt(content, 6);
  const name =
    byteText === undefined
      ? readUnicode(cursorAt([content], 7), length)
      : byteText(content.subarray(7, 7 + length));
  const visibility = state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden';
  return [{ name, visibility, place: uint32At(content, 0) }];
}

/** A format without a code leaves the built-in one of its number. */
function takeFormat(content: Uint8Array, { codes, byteText }: GlobalsDraft): void {
  const length = byteText === undefined ? uint16At(content, 2) : byteAt(content, 2);
  if (length === 0) return;
  const code =
    byteText === undefined
      ? readUnicode(cursorAt([content], 4), length)
      : byteText(content.subarray(3, 3 + length));
  codes.set(uint16At(content, 0), code);
}

/** As many as there are: the count in front is often wrong, and a cell that names a missing one is noticed. */
function sharedStrings(parts: readonly Uint8Array[]): readonly string[] {
  const cursor = cursorAt(parts, 4);
  const count = readUint32(cursor);
  const strings: string[] = [];
  while (strings.length < count && !isAtEnd(cursor)) strings.push(readUnicode(cursor, readUint16(cursor)));
  return strings;
}
