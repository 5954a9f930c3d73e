import { cellAddress } from '../../files/address.ts';
import type { SheetRow } from '../../files/sheet.ts';
import type { RowCase } from '../../formulas/rows/row-answers.ts';
import { toConfirm } from '../../formulas/rows/tech-sme-rows.ts';
import { distanceOf } from '../../policy/distance.ts';
import { pullText } from '../../policy/distance-text.ts';
import { traceOf } from '../../policy/evaluate.ts';
import { explainRule } from '../../policy/explain.ts';
import type { Facts } from '../../policy/facts.ts';
import { notesOf } from '../../policy/notes.ts';
import { worthOf } from '../../policy/worth.ts';
import type { EnterpriseEvaluation, UnreadableCell } from '../../ports/evaluation-desk.ts';
import { evaluationPaneMessages as messages } from '../../text/messages/evaluation-pane.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import { articleView } from './article-views.ts';
import { conditionViews, labelsOf } from './condition-views.ts';
import { type AskedTable, judgedCase } from './judged-row.ts';

/** Other ways beside the shortest that a person is shown. */
const waysShown = 3;

/** Everything about one enterprise: what was found, where the law says so, what is missing and what it is worth. */
export function enterpriseEvaluation(table: AskedTable, place: SheetRow): EnterpriseEvaluation {
  const { row, judged } = judgedCase(table, place);
  const { program, question } = table;
  const trace = traceOf(program, row.facts);
  const distance = distanceOf(program, row.facts);
  return {
    ...judged,
    conditions: conditionViews(trace),
    unreadable: unreadableCells(place, row),
    missing: labelsOf(distance.missing),
    toConfirm: confirmedByPerson(table, row),
    cautions: [...cautionsOf(table, row), ...notesOf(trace, factsOfProgram(table, row), question.on)],
    ways: distance.ways.slice(0, waysShown).map((way) => way.map((pull) => pullText(pull, question.on))),
    beyondFigures: distance.blocked.map(explainRule),
    worth: worthOf(question.program, { facts: row.facts, on: question.on }).map(
      ({ name, sentences, basis }) => ({ name, sentences, articles: basis.map(articleView) }),
    ),
  };
}

export const confirmedByPerson = ({ question }: AskedTable, { table }: RowCase): readonly string[] =>
  question.program === 'tech-sme' ? toConfirm(table) : [];

/** One column of staff serves both programs, so that both averages are the same says nothing here. */
export const factsOfProgram = ({ question }: AskedTable, { facts }: RowCase): Facts =>
  question.program === 'tech-sme' ? { ...facts, staffMonthlyAverage: undefined } : facts;

export const unreadableCells = ({ row }: SheetRow, { unreadable }: RowCase): readonly UnreadableCell[] =>
  unreadable.map(({ column, cell }) => unreadableCell(row, column, cell));

const unreadableCell = (
  row: number,
  { column, header }: RowCase['unreadable'][number]['column'],
  cell: unknown,
): UnreadableCell => ({
  row,
  column,
  sentence: messages.cellAt(cellAddress(row, column), formulaMessages.unreadableInRow(header, cell)),
});

/** What was taken for granted: units that nobody stated, and years that the day does not ask about. */
export function cautionsOf({ unitOpen, asked }: AskedTable, { table, values }: RowCase): readonly string[] {
  const used = table.columns.filter((column) => asked.used.has(column.field));
  const assumed = used
    .filter(({ header }) => unitOpen.includes(header))
    .filter((column) => values.has(column));
  const years = used.flatMap(({ year }) => year ?? []);
  const { lastYear } = asked.moment;
  const away = lastYear !== undefined && years.length > 0 && !years.includes(lastYear);
  return [
    ...(assumed.length > 0 ? [messages.unitAssumed(assumed.map(({ header }) => header))] : []),
    ...(away ? [messages.otherYears(Math.max(...years), lastYear)] : []),
  ];
}
