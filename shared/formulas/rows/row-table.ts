import type { MoneyUnit } from '../../text/written-number.ts';
import type { RowField } from './row-columns.ts';

/** A column whose header was understood. */
export interface RowColumn {
  /** Place in the row, from 0. */
  readonly column: number;
  readonly header: string;
  readonly field: RowField;
  /** Year that the header names. */
  readonly year?: number;
  /** The header says that it is the sum of three years. */
  readonly threeYears: boolean;
  /** Unit of bare numbers. */
  readonly unit: MoneyUnit;
}

/** The header of the clerk's sheet, understood. */
export interface RowTable {
  readonly width: number;
  readonly columns: readonly RowColumn[];
}

export const has = (table: RowTable, field: RowField): boolean =>
  table.columns.some((column) => column.field === field);
