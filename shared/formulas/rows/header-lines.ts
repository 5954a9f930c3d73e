import { trimmed } from '../../text/clean-text.ts';
import { isMissing } from '../cells.ts';

/** A header cell as text; an empty cell of a merged header arrives as null, '' or, on the desktop, as 0. */
function headerTextOf(cell: unknown): string {
  if (typeof cell === 'number') return cell === 0 ? '' : String(cell);
  return typeof cell === 'string' && !isMissing(cell) ? trimmed(cell) : '';
}

/**
 * The texts of every column from top to bottom. A merged cell holds its text in its first cell only: a group goes on to the
 * right above columns that name their parts, and stops at a column that is merged downwards.
 */
export function headerTexts(
  headers: readonly (readonly unknown[])[],
  width: number,
): readonly (readonly string[])[] {
  const lines = headers.map((line) =>
    Array.from({ length: width }, (_, column) => headerTextOf(line[column])),
  );
  const filled = lines.map((line, depth) => filledToTheRight(line, lines.slice(depth + 1)));
  return Array.from({ length: width }, (_, column) => filled.map((line) => line[column] ?? ''));
}

function filledToTheRight(line: readonly string[], below: readonly (readonly string[])[]): readonly string[] {
  let group = '';
  return line.map((text, column) => {
    const namesParts = below.some((lower) => (lower[column] ?? '') !== '');
    if (text !== '') group = namesParts ? text : '';
    else if (!namesParts) group = '';
    return text === '' ? group : text;
  });
}
