import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, unreadable } from './cell-error.ts';

interface Lines<T> {
  readonly rd: readonly (T | undefined)[] | undefined;
  readonly sales: readonly (T | undefined)[] | undefined;
}

/** R&D and sales of the same years have the same number of cells, whether in a row or in a column. */
export const unequalYears = <T>({ rd, sales }: Lines<T>): CellError | undefined =>
  rd !== undefined && sales !== undefined && rd.length !== sales.length
    ? unreadable(formulaMessages.unequalLengths('研发费用', '销售收入'))
    : undefined;

export interface PairedYears<T> {
  /** Years with both figures; a year with neither is left out. */
  readonly rd: readonly T[];
  readonly sales: readonly T[];
  /** The first year with one figure and not the other, counted from 1. */
  readonly lacking?: { readonly name: string; readonly year: number };
}

export function pairedYears<T>(
  rd: readonly (T | undefined)[],
  sales: readonly (T | undefined)[],
): PairedYears<T> {
  const kept: { rd: T[]; sales: T[] } = { rd: [], sales: [] };
  for (let index = 0; index < rd.length; index += 1) {
    const [spent, sold] = [rd[index], sales[index]];
    if (spent !== undefined && sold !== undefined) {
      kept.rd.push(spent);
      kept.sales.push(sold);
    } else if (spent !== undefined || sold !== undefined) {
      return { ...kept, lacking: { name: spent === undefined ? '研发费用' : '销售收入', year: index + 1 } };
    }
  }
  return kept;
}
