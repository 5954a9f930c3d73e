import type { Decimal } from '../domain/decimal.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { inWanYuan, type MoneyUnit } from '../text/written-number.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { figureIn } from './figure.ts';
import {
  cellParameter,
  type Parameter,
  rangeParameter,
  type RangeLimit,
  type ReadCell,
} from './parameter.ts';

/** An amount as written; `unit` is undefined for a bare number, whose unit another argument may say. */
export interface WrittenAmount {
  readonly figure: Decimal;
  readonly unit: MoneyUnit | undefined;
}

function readSignedAmount(cell: Cell, name: string): WrittenAmount | CellError {
  const written = figureIn(cell);
  if (written === undefined) return unreadable(formulaMessages.unreadable(name, cell));
  const { figure, suffix } = written;
  if (suffix === undefined) return { figure, unit: undefined };
  return suffix.kind === 'money'
    ? { figure, unit: suffix.unit }
    : unreadable(formulaMessages.notAmount(name, cell));
}

export function readAmount(cell: Cell, name: string): WrittenAmount | CellError {
  const amount = readSignedAmount(cell, name);
  if (isCellError(amount) || amount.figure.units >= 0n) return amount;
  return unreadable(formulaMessages.negative(name, cell));
}

/** The amount in 万元; bare numbers are in `bareUnit`. */
export function wanYuanOf({ figure, unit }: WrittenAmount, bareUnit: MoneyUnit = '万元'): Decimal {
  const stated = unit ?? bareUnit;
  return stated === '万元' ? figure : inWanYuan(figure, stated);
}

const inWanYuanBy =
  (read: ReadCell<WrittenAmount>): ReadCell<Decimal> =>
  (cell, name) => {
    const amount = read(cell, name);
    return isCellError(amount) ? amount : wanYuanOf(amount);
  };

/** An amount in 万元, never negative; bare numbers are in 万元. */
export const amount = (name: string): Parameter<Decimal, 'refused'> =>
  cellParameter(name, inWanYuanBy(readAmount));

/** Amounts in 万元, oldest first, never negative. */
export const amounts = (
  name: string,
  limit?: RangeLimit,
): Parameter<readonly (Decimal | undefined)[], 'refused'> =>
  rangeParameter(name, inWanYuanBy(readAmount), limit);

/** Amounts in 万元 that may be negative, as net assets are. */
export const signedAmounts = (
  name: string,
  limit?: RangeLimit,
): Parameter<readonly (Decimal | undefined)[], 'refused'> =>
  rangeParameter(name, inWanYuanBy(readSignedAmount), limit);

/** An amount whose bare numbers are in the unit that another argument says. */
export const writtenAmount = (name: string): Parameter<WrittenAmount, 'refused'> =>
  cellParameter(name, readAmount);

export const writtenAmounts = (
  name: string,
  limit?: RangeLimit,
): Parameter<readonly (WrittenAmount | undefined)[], 'refused'> => rangeParameter(name, readAmount, limit);
