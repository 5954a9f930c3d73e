import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Verdict } from '../policy/outcome.ts';

/** Where the enterprises of the open workbook are judged, away from the page: it is asked about rows, few or many. */
export interface EvaluationDesk {
  readonly evaluateRows: (asked: RowsToEvaluate) => Promise<EvaluatedRows>;
  /** A stretch of the whole ledger: verdicts and reasons, without the way there, which takes a hundred times as long. */
  readonly judgeStretch: (asked: Stretch) => Promise<JudgedStretch>;
  /** The shortest way of each row of a stretch, in its order. */
  readonly waysOfStretch: (asked: Stretch) => Promise<readonly string[]>;
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
}

/** Enterprises of the ledger in its order, counted from 0. */
export interface Stretch extends EvaluationQuestion {
  readonly from: number;
  readonly count: number;
}

export interface JudgedStretch {
  readonly total: number;
  readonly rows: readonly JudgedRow[];
}

export interface EnterpriseRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly uscc: string;
}

export interface JudgedRow extends EnterpriseRow {
  readonly verdict: Verdict;
  readonly reasons: string;
}

/** `no-columns`: the table says nothing about the program; the sentence names the headers it takes. */
export type EvaluatedRows =
  | { readonly kind: 'no-columns'; readonly sentence: string }
  | { readonly kind: 'no-enterprise' }
  | { readonly kind: 'one'; readonly enterprise: EnterpriseEvaluation }
  | { readonly kind: 'several'; readonly rows: readonly JudgedRow[]; readonly total: number };

/** One enterprise with everything a person wants to know about its verdict. */
export interface EnterpriseEvaluation extends EnterpriseRow {
  readonly program: string;
  readonly verdict: Verdict;
  readonly conditions: readonly ConditionView[];
  readonly unreadable: readonly UnreadableCell[];
  readonly missing: readonly string[];
  /** What the sheet has no column for and a person confirms beside the verdict. */
  readonly toConfirm: readonly string[];
  /** The shortest way first. */
  readonly ways: readonly string[];
  /** Unmet conditions that no figure mends. */
  readonly beyondFigures: readonly string[];
  readonly worth: readonly WorthView[];
}

export interface ConditionView extends CitedRule {
  readonly name: string;
  readonly verdict: Verdict;
  /** Empty where nothing was measured. */
  readonly measured: string;
  readonly required: string;
  readonly question: string;
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  readonly points: readonly PointsView[];
  /** One of several conditions of which one suffices. */
  readonly oneSuffices: boolean;
}

export interface CitedRule {
  /** Id of the rule or calculation: its place on the page of the law. */
  readonly rule: string;
  readonly article: string;
}

export interface PointsView {
  readonly name: string;
  readonly points: string;
}

export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly sentence: string;
}

/** What meeting the program brings. */
export interface WorthView extends CitedRule {
  readonly title: string;
  readonly sentence: string;
}
