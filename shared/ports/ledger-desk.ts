import type { FileProblem, Sheet, SheetRow, Workbook } from '../files/sheet.ts';
import type { ColumnMeaning } from '../ledgers/column-meaning.ts';
import type { AmountUnit, LedgerRow } from '../ledgers/ledger.ts';
import type { Problem, Severity } from '../ledgers/problem.ts';
import type { Mapping } from '../ledgers/mapping.ts';
import type { Result } from '../result.ts';

/**
 * Where the open workbook is read and recognised, away from the page that shows it. It keeps the sheets; what comes back
 * is only what a person looks at.
 */
export interface LedgerDesk {
  readonly openFile: (file: OpenedFile) => Promise<Result<OpenedWorkbook, FileProblem>>;
  /** Sheets that the host has read already, such as Excel's. */
  readonly openSheets: (sheets: OpenedSheets) => Promise<LedgerView>;
  /** Rows as they stand after an edit; a row without cells is an empty one. */
  readonly changeRows: (changes: readonly RowsOfSheet[]) => Promise<LedgerView>;
  /** The same sheets under another year or with a mapping that a person has corrected. */
  readonly reread: (reading: Reread) => Promise<LedgerView>;
  /** The sheets as they are sent: only those with a ledger, without columns of personal data. */
  readonly sheetsToSend: () => Promise<SentSheets>;
  /** What became of the enterprises since a return that was sent before. */
  readonly changesSince: (before: EarlierReturn) => Promise<ReturnChanges>;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The year where neither the file's name nor its titles tell one. */
  readonly usualYear: number;
}

export interface OpenedSheets {
  readonly name: string;
  readonly workbook: Workbook;
  readonly usualYear: number;
}

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly view: LedgerView;
}

export interface RowsOfSheet {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
}

export interface Reread {
  readonly year?: number;
  /** Of another template than the open one it changes nothing. */
  readonly mapping?: Mapping;
}

export interface SentSheets {
  readonly file: string;
  readonly format: Workbook['format'];
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  /** What a person said about the columns: without it others would read them as recognised. */
  readonly mapping?: Mapping;
}

/** A return as it came back from the bureau, for the unit that sends now. */
export interface EarlierReturn {
  readonly unit: string;
  readonly file: string;
  readonly rows: readonly LedgerRow[];
}

export interface ReturnChanges {
  readonly added: readonly ChangedEnterprise[];
  readonly gone: readonly ChangedEnterprise[];
  readonly changed: readonly ChangedEnterprise[];
}

/** `place` is where it stands now; null for an enterprise that is gone. */
export interface ChangedEnterprise {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly row: number } | null;
  readonly fields: readonly ChangedField[];
}

export interface ChangedField {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a person sees of a read ledger. */
export interface LedgerView {
  readonly file: string;
  /** Name of the unit as the targets write it; null where the file does not say. */
  readonly orgUnit: string | null;
  readonly year: number;
  readonly rowCount: number;
  readonly countedCount: number;
  /** Names of all sheets, those without a ledger too. */
  readonly sheets: readonly string[];
  readonly tables: readonly TableView[];
  readonly reasons: readonly UncountedReason[];
  readonly problemCounts: Readonly<Record<Severity, number>>;
  /** Worst first; of a kind that fills a whole column only the first ones. */
  readonly problems: readonly Problem[];
  readonly groups: readonly ProblemGroup[];
  /** What a person said about the columns; empty where all is as it was recognised. */
  readonly mapping: Mapping;
}

export interface TableView {
  readonly sheet: string;
  /** "A1:N67" */
  readonly area: string;
  readonly columns: readonly ColumnView[];
}

/** Where the unit of a column's amounts is written, or that a person said it. */
export type UnitSource = 'header' | 'line' | 'person';

export interface ColumnView {
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
  readonly unitFrom: UnitSource;
  readonly samples: readonly string[];
  /** A person should have a look: nothing recognised, two columns of one field, or an amount without a unit. */
  readonly unsure: boolean;
}

export interface UncountedReason {
  readonly why: string;
  readonly count: number;
}

export interface ProblemGroup {
  readonly kind: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}
