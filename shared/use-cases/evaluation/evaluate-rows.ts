import type { SheetRow } from '../../files/sheet.ts';
import { isCellError } from '../../formulas/cell-error.ts';
import type { EvaluatedRows, RowsToEvaluate } from '../../ports/evaluation-desk.ts';
import { enterpriseEvaluation } from './enterprise-evaluation.ts';
import type { EvaluationTable } from './evaluation-table.ts';
import { type AskedTable, askedTable, judgedCase } from './judged-row.ts';

/** More rows than this are a question to the whole ledger. */
const listedRows = 50;

/** What is to be said of the rows that a person has selected. */
export function evaluateRows(tables: readonly EvaluationTable[], asked: RowsToEvaluate): EvaluatedRows {
  if (tables.length === 0) return { kind: 'no-table' };
  const [first, ...others] = tables.filter(({ sheet }) => sheet === asked.sheet).filter(holdsRows(asked));
  if (first === undefined) return { kind: 'no-enterprise' };
  const chosen = [first, ...others].filter((table) => besideNone(table, others) || holdsColumn(table, asked));
  return answerFor(chosen.length === 0 ? [first] : chosen, asked);
}

const rowsWithin = ({ enterprises }: EvaluationTable, { firstRow, lastRow }: RowsToEvaluate) =>
  enterprises.filter(({ row }) => row >= firstRow && row <= lastRow);

const holdsRows =
  (asked: RowsToEvaluate) =>
  (table: EvaluationTable): boolean =>
    rowsWithin(table, asked).length > 0;

const rowsOf = ({ enterprises }: EvaluationTable): ReadonlySet<number> =>
  new Set(enterprises.map(({ row }) => row));

function besideNone(table: EvaluationTable, others: readonly EvaluationTable[]): boolean {
  const own = rowsOf(table);
  return others.every((other) => other === table || !other.enterprises.some(({ row }) => own.has(row)));
}

function holdsColumn({ columns }: EvaluationTable, { column }: RowsToEvaluate): boolean {
  const own = columns.columns.map((one) => one.column);
  return column >= Math.min(...own) && column <= Math.max(...own);
}

function answerFor(tables: readonly EvaluationTable[], wanted: RowsToEvaluate): EvaluatedRows {
  const { program, on } = wanted;
  const answers = tables.map((table) => askedTable(table, { program, on }));
  const refused = answers.find(isCellError);
  const all = answers
    .filter((answer): answer is AskedTable => !isCellError(answer))
    .flatMap((table) => rowsWithin(table, wanted).map((row): [AskedTable, SheetRow] => [table, row]));
  const [first] = all;
  if (first === undefined)
    return refused === undefined
      ? { kind: 'no-enterprise' }
      : { kind: 'no-columns', sentence: refused.message };
  if (all.length === 1) return { kind: 'one', enterprise: enterpriseEvaluation(...first) };
  const rows = all.slice(0, listedRows).map(([table, row]) => judgedCase(table, row).judged);
  return { kind: 'several', rows, total: all.length };
}
