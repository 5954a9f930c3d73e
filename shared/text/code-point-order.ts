/** Below zero when a stands before b by Unicode code points (the sort of JavaScript goes by UTF-16 units). */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const differs = left.findIndex((character, index) => character !== right[index]);
  if (differs === -1) return left.length - right.length;
  const [mine, other] = [left[differs]?.codePointAt(0) ?? 0, right[differs]?.codePointAt(0) ?? -1];
  return mine - other;
}

/** The order of file names: composed characters first, so that names of macOS and Windows sort alike. */
export const compareFileNames = (a: string, b: string): number =>
  compareCodePoints(a.normalize('NFC'), b.normalize('NFC')) || compareCodePoints(a, b);
