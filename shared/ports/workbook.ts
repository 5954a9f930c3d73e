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
  /**
   * Writes where nothing stands yet. One cell that holds something, in any of the blocks, and nothing is written at all:
   * that cell is the answer. Text stays text, whatever it looks like; null leaves its cell alone.
   */
  readonly fill: (blocks: readonly Block[]) => Promise<CellPlace | undefined>;
  /**
   * A new sheet behind the others; answers with the name it got, which differs where the wish was taken. `onChanged` does
   * not tell it: nobody but the caller has put anything there.
   */
  readonly addSheet: (
    name: string,
    values: readonly (readonly BlockValue[])[],
    widths?: ColumnWidths,
  ) => Promise<string>;
  /** Tells changed rows as they stand afterwards, until the answered function is called. */
  readonly onChanged: (listener: (change: SheetChange) => void) => Promise<() => void>;
  /** Tells what is selected, now and whenever it changes, until the answered function is called. */
  readonly onSelected: (listener: (cells: SelectedCells) => void) => Promise<() => void>;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** In half-width characters, as Excel counts them, from the first column on. */
export type ColumnWidths = readonly number[];

/** From the first cell, which is the place, to the last. */
export interface SelectedCells extends CellPlace {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How a cell shows that something is wrong with it: by its fill and by the note on it. */
export interface CellMark extends CellPlace {
  readonly severity: Severity;
  readonly note: string;
}

/** As it is typed, with its equals sign. */
export interface CellFormula {
  readonly formula: string;
}

export type BlockValue = string | number | boolean | null | CellFormula;

export interface Block extends CellPlace {
  readonly values: readonly (readonly BlockValue[])[];
}

/** `structure`: rows, columns or sheets came, went or were renamed, and everything has to be read again. */
export type SheetChange =
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'structure' };
