import { isMissingMark } from '../text/clean-text.ts';

/** A cell as Excel hands it over: number, text, boolean, null, sometimes undefined; never trusted to be any of them. */
export type Cell = unknown;

const marksOfFormulas: ReadonlySet<string> = new Set(['待定']);

/** Missing is not zero: an omitted argument, an empty text, and what clerks write for "no figure". */
export function isMissing(cell: Cell): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && (isMissingMark(cell) || marksOfFormulas.has(cell.trim()));
}

const invocationKeys = ['functionName', 'address', 'parameterAddresses', 'isInValuePreview', 'setResult'];

/**
 * Excel hands its Invocation object over behind the last argument. With a stale description of the function in its
 * cache it lands in an optional argument's place (office-js issue 2777): there it counts as omitted.
 */
export const isInvocation = (argument: unknown): boolean =>
  typeof argument === 'object' &&
  argument !== null &&
  !Array.isArray(argument) &&
  invocationKeys.some((key) => key in argument);

const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The one cell of an argument that may arrive as a range of one; undefined for a larger range. */
export function singleCell(argument: unknown): { readonly cell: Cell } | undefined {
  if (!isRow(argument)) return { cell: argument };
  if (argument.length > 1) return undefined;
  return argument.length === 0 ? { cell: null } : singleCell(argument[0]);
}

/** The cells of a row or a column, in order; undefined for a block of several rows and columns. */
export function cellsInLine(argument: unknown): readonly Cell[] | undefined {
  if (!isRow(argument)) return [argument];
  if (argument.length === 0) return [null];
  const [only] = argument;
  return argument.length === 1 && isRow(only) ? lineOf(only) : cellsInColumn(argument);
}

const lineOf = (cells: readonly unknown[]): readonly Cell[] => (cells.length === 0 ? [null] : cells);

/** One pass without closures, because whole columns come here: a row without a cell is an empty cell. */
function cellsInColumn(rows: readonly unknown[]): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  for (const row of rows) {
    if (!isRow(row)) cells.push(row);
    else if (row.length > 1) return undefined;
    else cells.push(row[0]);
  }
  return cells;
}
