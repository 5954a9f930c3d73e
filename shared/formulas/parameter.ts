import { formulaMessages } from '../text/messages/formulas.ts';
import { type Cell, cellsInLine, isMissing, singleCell } from './cells.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';

/**
 * What becomes of a missing argument: `refused` is #N/A, `optional` may be left out by whoever writes the formula,
 * `passed` must be given but the function decides what an empty cell means.
 */
export type WhenMissing = 'refused' | 'optional' | 'passed';

/** One argument: its Chinese name, which stands in the messages, and how its cells are read. */
export interface Parameter<T, M extends WhenMissing = WhenMissing> {
  readonly name: string;
  readonly shape: 'cell' | 'range';
  readonly whenMissing: M;
  /** Undefined when missing. */
  readonly read: (argument: unknown) => T | undefined | CellError;
}

/** Reads one cell that is not missing. */
export type ReadCell<T> = (cell: Cell, name: string) => T | CellError;

export const optional = <T>(parameter: Parameter<T>): Parameter<T, 'optional'> => ({
  ...parameter,
  whenMissing: 'optional',
});

export const passed = <T>(parameter: Parameter<T>): Parameter<T, 'passed'> => ({
  ...parameter,
  whenMissing: 'passed',
});

export const cellParameter = <T>(name: string, readCell: ReadCell<T>): Parameter<T, 'refused'> => ({
  name,
  shape: 'cell',
  whenMissing: 'refused',
  read(argument) {
    const single = singleCell(argument);
    if (single === undefined) return unreadable(formulaMessages.notOneCell(name));
    return isMissing(single.cell) ? undefined : readCell(single.cell, name);
  },
});

export interface RangeLimit {
  /** No more cells than this, empty or not. */
  readonly cells?: number;
  /** No figure beyond this place; empty cells behind it do not matter. */
  readonly figures?: number;
}

/** A row or a column; the places of missing cells hold undefined. Never missing as a whole. */
export const rangeParameter = <T>(
  name: string,
  readCell: ReadCell<T>,
  limit: RangeLimit = {},
): Parameter<readonly (T | undefined)[], 'refused'> => ({
  name,
  shape: 'range',
  whenMissing: 'refused',
  read(argument) {
    const cells = cellsInLine(argument);
    if (cells === undefined) return unreadable(formulaMessages.notOneLine(name));
    if (cells.length > (limit.cells ?? Infinity))
      return unreadable(formulaMessages.tooMany(name, limit.cells ?? 0));
    const kept = limit.figures === undefined ? cells : withoutEmptyEnd(cells);
    if (kept.length > (limit.figures ?? Infinity))
      return unreadable(formulaMessages.tooMany(name, limit.figures ?? 0));
    return readAll(kept, (cell) => readCell(cell, name));
  },
});

function withoutEmptyEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && isMissing(cells[end - 1])) end -= 1;
  return cells.slice(0, end);
}

function readAll<T>(
  cells: readonly Cell[],
  readCell: (cell: Cell) => T | CellError,
): readonly (T | undefined)[] | CellError {
  const values: (T | undefined)[] = [];
  for (const cell of cells) {
    const value = isMissing(cell) ? undefined : readCell(cell);
    if (isCellError(value)) return value;
    values.push(value);
  }
  return values;
}
