import type { SheetRow, Workbook as PlainWorkbook } from '../files/sheet.ts';
import type { Severity } from '../ledgers/problem.ts';

/**
 * The workbook that is open before the clerk, in Excel or in the page. Whole blocks only: one call is one round trip to
 * the host. Rows and columns count from 0; sheets are known by their names.
 */
export interface Workbook {
  readonly readSheets: () => Promise<PlainWorkbook>;
  /** These marks and no others: what was marked before and is not among them gets its own look back. */
  readonly mark: (marks: readonly CellMark[]) => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Shows the cell and puts the selection there. A sheet that is gone is no error: nothing happens. */
  readonly select: (place: CellPlace) => Promise<void>;
  /** Text stays text, whatever it looks like; short rows are filled up with empty cells. */
  readonly write: (block: Block) => Promise<void>;
  /** A new sheet behind the others; answers with the name it got, which differs where the wish was taken. */
  readonly addSheet: (name: string, values: readonly (readonly BlockValue[])[]) => Promise<string>;
  /** Tells changed rows as they stand afterwards, until the answered function is called. */
  readonly onChanged: (listener: (change: SheetChange) => void) => Promise<() => void>;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a cell shows that something is wrong with it: by its fill and by the note on it. */
export interface CellMark extends CellPlace {
  readonly severity: Severity;
  readonly note: string;
}

export type BlockValue = string | number | boolean | null;

export interface Block extends CellPlace {
  readonly values: readonly (readonly BlockValue[])[];
}

/** `structure`: rows, columns or sheets came, went or were renamed, and everything has to be read again. */
export type SheetChange =
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'structure' };
