import type { FieldId } from './fields.ts';
import type { ColumnMeaning } from './header-words.ts';
import type { AmountUnit, OtherSheet } from './ledger.ts';

/**
 * The recognised shape of a ledger - the mapping. It is plain data: a person can look at it, correct it, and it can be
 * kept and used again for the next file of the same template. Rows and columns are counted from 0.
 */
export interface LedgerShape {
  readonly tables: readonly TableShape[];
  readonly otherSheets: readonly OtherSheet[];
}

export interface TableShape {
  /** Index of the sheet in its workbook. */
  readonly sheet: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnShape[];
  /** Rows that belong to the table beside its header, both ends included; from the titles above to the notes below. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Headers repeated inside the table, page by page. */
  readonly repeatedHeaders: readonly number[];
}

export interface ColumnShape {
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** The year of a column in a group of several years. */
  readonly year?: number;
  /** Unit of an amount column; null where nothing states one. */
  readonly unit?: AmountUnit | null;
  /** Where the unit comes from if not from the header. */
  readonly unitFrom?: 'line' | 'person';
  /** A field that the header claims too, but that another column of the table already carries. */
  readonly alsoClaims?: FieldId;
}
