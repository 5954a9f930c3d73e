import type { FieldId } from './fields.ts';
import type { Problem } from './problem.ts';

/** A clerk's file, read: its tables, its rows as typed values, and everything that is wrong with it, by cell. */
export interface Ledger {
  readonly file: string;
  /** Name of the unit as the targets write it; null where the file does not say whose ledger it is. */
  readonly orgUnit: string | null;
  /** The evaluation year asked for. */
  readonly year: number;
  readonly format: 'xlsx' | 'xls' | 'csv';
  readonly tables: readonly LedgerTable[];
  readonly otherSheets: readonly OtherSheet[];
  readonly rows: readonly LedgerRow[];
  readonly problems: readonly Problem[];
}

/**
 * One table with its recognised shape. Row numbers count from 1 as the sheet shows them (of a CSV: the record number);
 * columns are letters.
 */
export interface LedgerTable {
  readonly table: number;
  readonly sheet: string | null;
  readonly headerRows: readonly number[];
  /** Letter -> field, or `field@YEAR` in a group of several years. */
  readonly columnMap: Readonly<Record<string, string>>;
  /** Unit of each amount column; null where nothing states one. */
  readonly amountUnit: Readonly<Record<string, AmountUnit | null>>;
  /** Letter -> what stands in a column without a field: serial, ratio, contact, phone, other … */
  readonly otherColumns: Readonly<Record<string, string>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly skipRows: readonly SkippedRow[];
}

export interface SkippedRow {
  readonly row: number;
  readonly kind: SkippedRowKind;
}

export type SkippedRowKind =
  | 'title'
  | 'unit'
  | 'note'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'column-numbers'
  | 'repeated-header'
  | 'placeholder'
  | 'signature';

export const amountUnits = ['元', '千元', '万元', '亿元'] as const;

export type AmountUnit = (typeof amountUnits)[number];

export interface OtherSheet {
  readonly sheet: string | null;
  readonly why: 'instructions' | 'summary' | 'empty' | 'hidden' | 'other';
}

export type Why =
  | 'counted'
  | 'counted-by-registration-number'
  | 'sample-row'
  | 'registration-number-missing'
  | `registration-year-not-${number}`
  | 'duplicate-in-file';

/** A value as it stands in the JSON: amounts are exact decimal text in 万元, days YYYY-MM-DD or YYYY-MM. */
export type FieldValue = string | number | null;

export interface LedgerRow {
  readonly table: number;
  readonly sheet: string | null;
  readonly row: number;
  /** Only fields that have a column; null where the cell holds nothing usable. */
  readonly values: Readonly<Partial<Record<FieldId, FieldValue>>>;
  /** field -> year -> value, for columns in a group of several years. */
  readonly byYear?: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
  /** Amounts whose unit nobody stated, as they stand in the cell. */
  readonly asWritten?: Readonly<Record<string, string>>;
  readonly usccSuggestion?: string;
  readonly hidden?: true;
  readonly registrationYear: number | null;
  readonly counts: boolean;
  readonly why: Why;
  /** The first earlier row of the file that lists the same enterprise. */
  readonly sameEnterpriseAs?: RowPlace;
}

export interface RowPlace {
  readonly table: number;
  readonly row: number;
}
