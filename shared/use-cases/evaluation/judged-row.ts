import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { SheetRow } from '../../files/sheet.ts';
import { type CellError, unreadable } from '../../formulas/cell-error.ts';
import { verdictOfRow } from '../../formulas/rows/program-verdicts.ts';
import {
  caseOf,
  programOfSheet,
  programRows,
  type RowCase,
  type Sheet as AskedSheet,
} from '../../formulas/rows/row-answers.ts';
import type { RowField } from '../../formulas/rows/row-columns.ts';
import { momentOf } from '../../formulas/rows/row-view.ts';
import { reasonsOfRow } from '../../formulas/rows/row-reasons.ts';
import { stepsOfRow } from '../../formulas/rows/row-steps.ts';
import type { ProgramOnDay } from '../../policy/define-program.ts';
import type { EvaluationQuestion, ExplainedRow, JudgedRow } from '../../ports/evaluation-desk.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import { trimmed } from '../../text/clean-text.ts';
import type { EvaluationTable } from './evaluation-table.ts';
import { rowArguments } from './row-arguments.ts';

/** A table with one question put to it: the rules of that day that its columns can answer. */
export interface AskedTable extends EvaluationTable {
  readonly question: EvaluationQuestion;
  readonly asked: AskedSheet;
  readonly program: ProgramOnDay;
}

export function askedTable(
  table: EvaluationTable,
  question: { readonly program: EvaluationQuestion['program']; readonly on: CalendarDate },
): AskedTable | CellError {
  const { fields, saysNothing, wanted } = programRows[question.program];
  const moment = momentOf(table.columns, question.on);
  if (saysNothing(table.columns, moment)) return unreadable(formulaMessages.noUsefulColumn(wanted));
  const asked = { table: table.columns, used: fields, moment, on: question.on };
  return { ...table, question, asked, program: programOfSheet(asked, question.program) };
}

interface ReadCase {
  readonly row: RowCase;
  readonly judged: JudgedRow;
}

export function judgedCase(table: AskedTable, row: SheetRow): ReadCase {
  const cells = rowArguments(table, row);
  const read = caseOf(table.asked, cells);
  return {
    row: read,
    judged: {
      table: table.table,
      sheet: table.sheet,
      row: row.row,
      name: textIn(table, cells, 'enterpriseName'),
      uscc: textIn(table, cells, 'uscc'),
      verdict: verdictOfRow(table.program, read),
    },
  };
}

/** The verdict with its reasons and the shortest way, in the words of the worksheet functions. */
export function explainedRow(table: AskedTable, row: SheetRow): ExplainedRow {
  const { row: read, judged } = judgedCase(table, row);
  const { program, question } = table;
  return {
    ...judged,
    reasons: reasonsOfRow(program, read, question.program),
    steps: judged.verdict === 'met' ? '' : stepsOfRow(program, read),
  };
}

function textIn({ columns }: EvaluationTable, cells: readonly unknown[], field: RowField): string {
  const column = columns.columns.find((one) => one.field === field);
  const cell = column && cells[column.column];
  return typeof cell === 'string' || typeof cell === 'number' ? trimmed(String(cell)) : '';
}
