import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Diagnosis } from '../documents/diagnosis.ts';
import type { Verdict } from '../policy/outcome.ts';

/** Where the enterprises of the open workbook are judged, away from the page: it is asked about rows, few or many. */
export interface EvaluationDesk {
  readonly evaluateRows: (asked: RowsToEvaluate) => Promise<EvaluatedRows>;
  /** A stretch of the whole ledger, short enough that an edit in between need not wait long. */
  readonly judgeStretch: (asked: Stretch) => Promise<JudgedStretch>;
  /** The same enterprise as it is put on paper; undefined where it has gone from its row. */
  readonly diagnose: (asked: EnterpriseToDiagnose) => Promise<Diagnosis | undefined>;
}

export type EvaluatedProgram = 'hnte' | 'tech-sme';

export interface EvaluationQuestion {
  readonly program: EvaluatedProgram;
  /** The day of application. */
  readonly on: CalendarDate;
}

/** Rows of a sheet, counted from 0, both ends included. */
export interface RowsToEvaluate extends EvaluationQuestion {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Tells tables apart that stand beside each other. */
  readonly column: number;
}

/** An enterprise by its table and its row in it, counted from 0. */
export interface EnterpriseToDiagnose extends EvaluationQuestion {
  readonly table: number;
  readonly row: number;
}

/** Enterprises of the ledger in its order, counted from 0. */
export interface Stretch extends EvaluationQuestion {
  readonly from: number;
  readonly count: number;
}

export type JudgedStretch =
  | NoColumns
  | {
      readonly kind: 'judged';
      readonly total: number;
      readonly tables: readonly JudgedTable[];
      readonly rows: readonly ExplainedRow[];
    };

/** Where results may be written beside a table. */
export interface JudgedTable {
  readonly table: number;
  readonly sheet: string;
  /** The row of its header that stands right above the enterprises. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** The first column to the right in which nothing stands on the whole sheet. */
  readonly freeColumn: number;
}

/** The table says nothing about the program; the sentence names the headers it takes. */
export interface NoColumns {
  readonly kind: 'no-columns';
  readonly sentence: string;
}

export interface EnterpriseRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly uscc: string;
}

export interface JudgedRow extends EnterpriseRow {
  /** Which table of the sheet: tables beside each other share their rows. */
  readonly table: number;
  readonly verdict: Verdict;
}

export interface ExplainedRow extends JudgedRow {
  readonly reasons: string;
  /** The shortest way; empty where nothing is missing. */
  readonly steps: string;
}

/** `no-enterprise`: a header, a total or nothing at all. */
export type EvaluatedRows =
  | NoColumns
  | { readonly kind: 'no-table' }
  | { readonly kind: 'no-enterprise' }
  | { readonly kind: 'one'; readonly enterprise: EnterpriseEvaluation }
  | { readonly kind: 'several'; readonly rows: readonly JudgedRow[]; readonly total: number };

/** One enterprise with everything a person wants to know about its verdict. */
export interface EnterpriseEvaluation extends JudgedRow {
  readonly conditions: readonly ConditionView[];
  readonly unreadable: readonly UnreadableCell[];
  readonly missing: readonly string[];
  /** What the sheet has no column for and a person confirms beside the verdict. */
  readonly toConfirm: readonly string[];
  /** What the verdict rests on and the sheet does not say: an assumed unit, years of another day. */
  readonly cautions: readonly string[];
  /** Each a list of steps; the shortest way first. */
  readonly ways: readonly (readonly string[])[];
  /** Unmet conditions that no figure mends. */
  readonly beyondFigures: readonly string[];
  readonly worth: readonly WorthView[];
}

export interface ConditionView {
  /** Id of the rule: its place on the page of the law. */
  readonly rule: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Empty where nothing was measured. */
  readonly measured: string;
  readonly required: string;
  readonly question: string;
  readonly missing: readonly string[];
  readonly points: readonly PointsView[];
  readonly articles: readonly [ArticleView, ...ArticleView[]];
  /** One of several conditions of which one suffices. */
  readonly oneSuffices: boolean;
}

/** Where a sentence of the law stands. */
export interface ArticleView {
  readonly article: string;
  readonly title: string;
  /** The number of the document. */
  readonly number: string;
  readonly inForceFrom: CalendarDate;
}

export interface PointsView {
  readonly name: string;
  readonly points: string;
  readonly missing: readonly string[];
}

export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

/** What meeting the program brings. */
export interface WorthView {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly articles: readonly ArticleView[];
}
