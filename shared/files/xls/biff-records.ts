import { uint16At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/** The records this product reads, by their number ([MS-XLS] 2.3.1). */
export const record = {
  formula: 0x06,
  endOfFile: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  codePage: 0x42,
  columnInfo: 0x7d,
  sheetOptions: 0x81,
  boundSheet: 0x85,
  severalNumbers: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  sharedLabel: 0xfd,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  shortNumber: 0x27e,
  format: 0x41e,
  beginningOfFile: 0x809,
} as const;

/** One record: where its content lies in the stream. */
export interface BiffRecord {
  id: number;
  start: number;
  end: number;
}

/** Reads the record at `place` into `found`; false at the end of the stream. */
export function readRecord(stream: Uint8Array, place: number, found: BiffRecord): boolean {
  if (place + 4 > stream.length) return false;
  found.id = uint16At(stream, place);
  found.start = place + 4;
  found.end = found.start + uint16At(stream, place + 2);
  return found.end <= stream.length || refuse(fileSentences.brokenXls);
}

/** The contents of a record and of all records that continue it. */
export function withContinued(stream: Uint8Array, { start, end }: BiffRecord): readonly Uint8Array[] {
  const parts = [stream.subarray(start, end)];
  const next: BiffRecord = { id: 0, start, end };
  while (readRecord(stream, next.end, next) && next.id === record.continued)
    if (next.end > next.start) parts.push(stream.subarray(next.start, next.end));
  return parts;
}
