import type { Decimal } from '../domain/decimal.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { figureIn } from './figure.ts';
import { cellParameter, type Parameter, rangeParameter, type RangeLimit } from './parameter.ts';

/** Heads may be a yearly average with decimals (125.25), so only the sign and the unit are looked at. */
export function readHeads(cell: Cell, name: string): Decimal | CellError {
  const written = figureIn(cell);
  if (written === undefined) return unreadable(formulaMessages.unreadable(name, cell));
  const { figure, suffix } = written;
  if (suffix !== undefined && suffix.kind !== 'counted')
    return unreadable(formulaMessages.notCount(name, cell));
  return figure.units < 0n ? unreadable(formulaMessages.negative(name, cell)) : figure;
}

export function readCount(cell: Cell, name: string): Decimal | CellError {
  const figure = readHeads(cell, name);
  if (isCellError(figure) || figure.scale === 0) return figure;
  return unreadable(formulaMessages.notWhole(name, cell));
}

/** A year or a number of years: whole, and nothing counted stands behind it. */
export const readBareCount = (cell: Cell, name: string): Decimal | CellError =>
  figureIn(cell)?.suffix ? unreadable(formulaMessages.unreadable(name, cell)) : readCount(cell, name);

/** A number of people, never negative; 12人 is 12. */
export const heads = (name: string): Parameter<Decimal, 'refused'> => cellParameter(name, readHeads);

export const headsInLine = (
  name: string,
  limit?: RangeLimit,
): Parameter<readonly (Decimal | undefined)[], 'refused'> => rangeParameter(name, readHeads, limit);

/** A whole number of rights or results, never negative; 3件 is 3. */
export const count = (name: string): Parameter<Decimal, 'refused'> => cellParameter(name, readCount);

/** A whole count as a number; counts beyond 2^53 are far above every bound of the law. */
export const countOf = ({ units }: Decimal): number => Number(units);
