import { isCellError } from '../../formulas/cell-error.ts';
import type { JudgedStretch, JudgedTable, Stretch } from '../../ports/evaluation-desk.ts';
import type { EvaluationTable } from './evaluation-table.ts';
import { type AskedTable, askedTable, explainedRow } from './judged-row.ts';

/**
 * A stretch of the enterprises of all tables, in their order. A table that says nothing about the program is passed over,
 * unless no other is left.
 */
export function judgeStretch(
  tables: readonly EvaluationTable[],
  { from, count, ...question }: Stretch,
): JudgedStretch {
  const answers = tables.map((table) => askedTable(table, question));
  const asked = answers.filter((answer): answer is AskedTable => !isCellError(answer));
  const refused = answers.find(isCellError);
  if (asked.length === 0 && refused !== undefined) return { kind: 'no-columns', sentence: refused.message };
  const all = asked.flatMap((table) => table.enterprises.map((row) => ({ table, row })));
  return {
    kind: 'judged',
    total: all.length,
    tables: asked.map(judgedTable),
    rows: all.slice(from, from + count).map(({ table, row }) => explainedRow(table, row)),
  };
}

const judgedTable = ({ table, sheet, headerRow, lastRow, freeColumn }: EvaluationTable): JudgedTable => ({
  table,
  sheet,
  headerRow,
  lastRow,
  freeColumn,
});
