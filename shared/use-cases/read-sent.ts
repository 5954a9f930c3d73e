import { isWholeFileProblem } from '../consolidation/handed-in.ts';
import { distinctCounted } from '../consolidation/consolidation-json.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { type Quarter, yearOfQuarter } from '../domain/period.ts';
import { wujinUnits } from '../domain/wujin.ts';
import type { Workbook } from '../files/sheet.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import { problemOfFile } from '../ledgers/problem-at.ts';
import type { Problem, Severity } from '../ledgers/problem.ts';
import { readLedger } from '../ledgers/read-ledger.ts';
import { withoutPersonalData } from '../ledgers/without-personal-data.ts';
import type { Digest } from '../ports/digest.ts';
import type { ReturnContent, VersionTotals } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages, zeroReportName } from '../text/messages/service.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';

/** What was handed in: a workbook's cells, or that there is nothing to report. */
export type Sent =
  | { readonly kind: 'workbook'; readonly file: string; readonly workbook: Workbook }
  | { readonly kind: 'zero-report' };

/** Read, counted and ready to be stored; the version's number is not known yet. */
export interface ReadSent {
  readonly content: ReturnContent;
  readonly totals: Omit<VersionTotals, 'version'>;
}

/** Reads what was handed in for a unit; the rows come from the cells alone, nobody is believed about them. */
export function readSent(
  sent: Sent,
  { unit, quarter, digest }: { readonly unit: OrgUnit; readonly quarter: Quarter; readonly digest: Digest },
): Result<ReadSent, Refusal> {
  if (sent.kind === 'zero-report') return ok(withTotals(zeroContent(unit, quarter), digest));
  const read = ledgerOf(sent.file, sent.workbook, quarter);
  const ledger = ledgerOfUnit(read, unit);
  if (ledger === undefined)
    return refused('unit-of-file', serviceMessages.otherUnitsLedger(read.orgUnit ?? '', unit.name));
  const { date1904, sheets } = withoutPersonalData(sent.workbook, ledger);
  return ok(withTotals({ ledger, date1904, sheets }, digest));
}

export const ledgerOf = (file: string, workbook: Workbook, quarter: Quarter): Ledger =>
  readLedger(workbook, { file, year: yearOfQuarter(quarter), units: wujinUnits });

/** Nothing in the file says whose it is: then whoever hands it in does. Two names that contradict stay a problem. */
function ledgerOfUnit(ledger: Ledger, unit: OrgUnit): Ledger | undefined {
  if (ledger.orgUnit === unit.name) return ledger;
  if (ledger.orgUnit !== null) return undefined;
  const silent = problemOfFile('unit-unknown').message;
  const problems = ledger.problems.filter(({ message }) => message !== silent);
  return { ...ledger, orgUnit: unit.name, problems };
}

const zeroContent = (unit: OrgUnit, quarter: Quarter): ReturnContent => ({
  ledger: {
    file: zeroReportName,
    orgUnit: unit.name,
    year: yearOfQuarter(quarter),
    format: 'xlsx',
    tables: [],
    otherSheets: [],
    rows: [],
    problems: [],
  },
  date1904: false,
  sheets: [],
});

const withTotals = (content: ReturnContent, digest: Digest): ReadSent => ({
  content,
  totals: {
    ...ledgerTotals(content.ledger),
    contentHash: digest(JSON.stringify([content.ledger.file, content.date1904, content.sheets])),
    sheets: content.sheets.map(({ name }) => name),
  },
});

/** What a ledger comes to, from its rows and problems alone. */
export function ledgerTotals({ file, rows, problems }: Ledger) {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    file,
    rows: rows.length,
    counted: distinctCounted(rows),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    zeroReport: rows.length === 0,
  };
}

/** What no explanation helps: the file as a whole cannot be used, or nobody knows the unit of its amounts. */
export const blockingProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((problem) => isWholeFileProblem(problem) || problem.kind === 'amount-unit-unknown');
