import type { CellRange } from './sheet.ts';

const letterA = 65;

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetters(column: number): string {
  let [rest, letters] = [column, ''];
  while (rest >= 0) {
    letters = String.fromCharCode(letterA + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  }
  return letters;
}

/** "A" -> 0, "AA" -> 26. */
export const columnOfLetters = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - letterA + 1,
    0,
  ) - 1;

/** (0, 1) -> "B1". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1:B2"; a range of one cell is "A1". */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
