import { byteAt } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/** A place in the contents of a record and its continuations. */
export interface BiffCursor {
  readonly parts: readonly Uint8Array[];
  part: number;
  place: number;
}

/** How the texts of a stream are stored: Unicode since Excel 97, before in the code page of the machine. */
export type BiffText = (bytes: Uint8Array) => string;

export const cursorAt = (parts: readonly Uint8Array[], place: number): BiffCursor => ({
  parts,
  part: 0,
  place,
});

export function readByte(cursor: BiffCursor): number {
  skip(cursor, 0);
  const part = cursor.parts[cursor.part] ?? refuse(fileSentences.brokenXls);
  return byteAt(part, cursor.place++);
}

export const readUint16 = (cursor: BiffCursor): number => readByte(cursor) + readByte(cursor) * 0x100;
export const readUint32 = (cursor: BiffCursor): number => readUint16(cursor) + readUint16(cursor) * 0x10000;

/** Goes on by so many bytes, over the ends of parts; then stands on a byte, or behind the last. */
export function skip(cursor: BiffCursor, count: number): void {
  cursor.place += count;
  let length = cursor.parts[cursor.part]?.length ?? Infinity;
  while (cursor.place >= length) {
    cursor.place -= length;
    cursor.part += 1;
    length = cursor.parts[cursor.part]?.length ?? Infinity;
  }
}

/** Whether nothing is left to read. */
export function isAtEnd(cursor: BiffCursor): boolean {
  skip(cursor, 0);
  return cursor.part >= cursor.parts.length;
}

const [isWide, hasPhonetic, hasRuns] = [1, 4, 8];

/** A Unicode string behind its length, with its runs and phonetic part passed over ([MS-XLS] 2.5.293, 2.5.294). */
export function readUnicode(cursor: BiffCursor, length: number): string {
  const flags = readByte(cursor);
  const runs = flags & hasRuns ? readUint16(cursor) : 0;
  const phonetic = flags & hasPhonetic ? readUint32(cursor) : 0;
  const text = readCharacters(cursor, length, flags);
  skip(cursor, runs * 4 + phonetic);
  return text;
}

/** Where a string is cut by the end of a record, the next part says anew how wide its characters are. */
function readCharacters(cursor: BiffCursor, length: number, flags: number): string {
  let [text, left, width] = ['', length, flags & isWide ? 2 : 1];
  while (left > 0) {
    const part = cursor.parts[cursor.part] ?? refuse(fileSentences.brokenXls);
    const count = Math.min(left, Math.floor((part.length - cursor.place) / width));
    text += charactersOf(part.subarray(cursor.place, cursor.place + count * width), width);
    cursor.place += count * width;
    left -= count;
    // A character cut in half is lost, and nobody knows which text is right.
    if (left > 0 && cursor.place !== part.length) refuse(fileSentences.brokenXls);
    if (left > 0) width = nextPart(cursor);
  }
  return text;
}

function nextPart(cursor: BiffCursor): number {
  cursor.part += 1;
  cursor.place = 1;
  return byteAt(cursor.parts[cursor.part] ?? refuse(fileSentences.brokenXls), 0) & isWide ? 2 : 1;
}

function charactersOf(bytes: Uint8Array, width: number): string {
  let text = '';
  for (let place = 0; place < bytes.length; place += width)
    text += String.fromCharCode(byteAt(bytes, place) + (width === 2 ? byteAt(bytes, place + 1) * 0x100 : 0));
  return text;
}
