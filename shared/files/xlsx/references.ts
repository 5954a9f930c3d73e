import { fileLimits } from '../file-limits.ts';
import type { CellRange } from '../sheet.ts';

export interface CellPlace {
  row: number;
  column: number;
}

const [dollar, zero, nine, upperA, lowerA] = [0x24, 0x30, 0x39, 0x41, 0x61];

/** Reads "B3", "b3" or "$B$3" into `place`; false where it is no cell of a sheet. */
export function readReference(
  bytes: Uint8Array,
  span: { start: number; end: number },
  place: CellPlace,
): boolean {
  let column = 0;
  let row = 0;
  for (let at = span.start; at < span.end; at += 1) {
    const byte = bytes[at] as number;
    const letter = byte >= lowerA ? byte - lowerA : byte - upperA;
    if (byte >= zero && byte <= nine) row = row * 10 + byte - zero;
    else if (letter >= 0 && letter < 26 && row === 0) column = column * 26 + letter + 1;
    else if (byte !== dollar) return false;
  }
  place.row = row - 1;
  place.column = column - 1;
  return row > 0 && row <= fileLimits.lastRow + 1 && column > 0 && column <= fileLimits.lastColumn + 1;
}

/** "A1:B2", "A1" or whole columns "A:B"; undefined where it is no range. Corners may stand in any order. */
export function rangeOf(reference: string): CellRange | undefined {
  const [start = '', end = start, more] = reference.split(':');
  const first = placeOf(/\d$/.test(start) ? start : `${start}1`);
  const last = placeOf(/\d$/.test(end) ? end : `${end}${fileLimits.lastRow + 1}`);
  if (first === undefined || last === undefined || more !== undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function placeOf(reference: string): CellPlace | undefined {
  const bytes = new TextEncoder().encode(reference);
  const place = { row: 0, column: 0 };
  return readReference(bytes, { start: 0, end: bytes.length }, place) ? place : undefined;
}
