/**
 * A workbook as plain sheets: what stands in the cells, before anybody asks what it means.
 * Rows and columns are counted from 0; addresses such as "B3" exist only where a person reads them.
 */
export interface Workbook {
  readonly format: 'xlsx' | 'xls' | 'csv';
  /** Serials count from 1904-01-01 instead of 1900-01-01. */
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs; chart, macro and dialog sheets are left out. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Null for CSV, which has no sheets. */
  readonly name: string | null;
  readonly visibility: Visibility;
  /** Ascending, only rows that hold a cell. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  /** Both ends included. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetRow {
  readonly row: number;
  /** Ascending by column, no column twice, only cells that hold something. */
  readonly cells: readonly Cell[];
}

/**
 * One cell. `formula` is there where the value was computed (text without "="); `uncached` is a formula whose value the
 * file does not hold. A `date` is a number under a date or time format, its value the serial as stored.
 */
export type Cell =
  | (CellPlace & { readonly kind: 'number' | 'date'; readonly value: number })
  | (CellPlace & { readonly kind: 'text' | 'error'; readonly value: string })
  | (CellPlace & { readonly kind: 'boolean'; readonly value: boolean })
  | (CellPlace & { readonly kind: 'uncached'; readonly value: null });

interface CellPlace {
  readonly column: number;
  readonly formula?: string;
  /** The number format code of a number or date; absent for General. */
  readonly format?: string;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Why a file could not be read, with the Chinese sentence that says what it is and what to do. */
export interface FileProblem {
  readonly kind: 'file-encrypted' | 'file-unreadable' | 'file-too-large';
  readonly message: string;
}
