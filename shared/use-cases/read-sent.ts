import { isWholeFileProblem } from '../consolidation/handed-in.ts';
import { distinctCounted } from '../consolidation/consolidation-json.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { type Quarter, yearOfQuarter } from '../domain/period.ts';
import { wujinUnits } from '../domain/wujin.ts';
import type { Workbook } from '../files/sheet.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import { type Mapping, recalledShape } from '../ledgers/mapping.ts';
import { problemOfFile } from '../ledgers/problem-at.ts';
import type { Problem, Severity } from '../ledgers/problem.ts';
import { readLedger, shapeOf } from '../ledgers/read-ledger.ts';
import type { LedgerContext } from '../ledgers/recognize-ledger.ts';
import { withoutPersonalData } from '../ledgers/without-personal-data.ts';
import type { Digest } from '../ports/digest.ts';
import type { CorrectedColumn, ReturnContent, VersionTotals } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages, zeroReportName } from '../text/messages/service.ts';
import { correctedColumns } from './corrected-columns.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';

/** What was handed in: a workbook's cells, or that there is nothing to report. */
export type Sent =
  | {
      readonly kind: 'workbook';
      readonly file: string;
      readonly workbook: Workbook;
      /** What the sender said about the columns; without it they are read as recognised. */
      readonly mapping?: Mapping;
    }
  | { readonly kind: 'zero-report' };

/** Read, counted and ready to be stored; the version's number is not known yet. */
export interface ReadSent {
  readonly content: ReturnContent;
  readonly totals: Omit<VersionTotals, 'version'>;
  readonly correctedColumns: readonly CorrectedColumn[];
}

/** Reads what was handed in for a unit; the rows come from the cells alone, nobody is believed about them. */
export function readSent(
  sent: Sent,
  { unit, quarter, digest }: { readonly unit: OrgUnit; readonly quarter: Quarter; readonly digest: Digest },
): Result<ReadSent, Refusal> {
  if (sent.kind === 'zero-report') return ok(withTotals(zeroContent(unit, quarter), digest));
  const { file, workbook, mapping } = sent;
  const context = contextOf(file, quarter);
  const shape = mapping && recalledShape(shapeOf(workbook, context), mapping);
  if (mapping !== undefined && shape === undefined)
    return refused('mapping-mismatch', serviceMessages.mappingMismatch);
  const read = readLedger(workbook, context, shape);
  const ledger = ledgerOfUnit(read, unit);
  if (ledger === undefined)
    return refused('unit-of-file', serviceMessages.otherUnitsLedger(read.orgUnit ?? '', unit.name));
  const { date1904, sheets } = withoutPersonalData(workbook, ledger);
  return ok(withTotals({ ledger, date1904, sheets }, digest, correctedColumns(workbook, shape, mapping)));
}

export const ledgerOf = (file: string, workbook: Workbook, quarter: Quarter): Ledger =>
  readLedger(workbook, contextOf(file, quarter));

const contextOf = (file: string, quarter: Quarter): LedgerContext => ({
  file,
  year: yearOfQuarter(quarter),
  units: wujinUnits,
});

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

function withTotals(
  content: ReturnContent,
  digest: Digest,
  corrected: readonly CorrectedColumn[] = [],
): ReadSent {
  const { ledger, date1904, sheets } = content;
  const hashed = [ledger.file, date1904, sheets, ...(corrected.length > 0 ? [corrected] : [])];
  return {
    content,
    totals: {
      ...ledgerTotals(ledger),
      contentHash: digest(JSON.stringify(hashed)),
      sheets: sheets.map(({ name }) => name),
    },
    correctedColumns: corrected,
  };
}

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
