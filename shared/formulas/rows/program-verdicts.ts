import { type ProgramOnDay, verdictOf } from '../../policy/define-program.ts';
import { verdictText } from '../../policy/explain.ts';
import { type Verdict, verdictDespite } from '../../policy/outcome.ts';
import type { Answer } from '../answer.ts';
import { type CellError, isCellError } from '../cell-error.ts';
import {
  answerRows,
  programOfSheet,
  type RowArguments,
  type RowCase,
  sheetForProgram,
} from './row-answers.ts';
import type { ProgramId } from './row-parameters.ts';

export const verdictOfRow = (program: ProgramOnDay, { facts, unreadable }: RowCase): Verdict =>
  verdictDespite(verdictOf(program, facts), unreadable);

export function errorOfSheet(
  given: Parameters<typeof sheetForProgram>[0],
  id: ProgramId,
): CellError | undefined {
  const sheet = sheetForProgram(given, id);
  return isCellError(sheet) ? sheet : undefined;
}

/** One text a row, for the program of the sheet. */
export function programAnswers(
  given: RowArguments,
  id: ProgramId,
  answer: (program: ProgramOnDay, row: RowCase) => string,
): Answer | CellError {
  const sheet = sheetForProgram(given, id);
  if (sheet === undefined) return [];
  if (isCellError(sheet)) return sheet;
  const program = programOfSheet(sheet, id);
  return answerRows(sheet, given.rows, (row) => answer(program, row));
}

export const programVerdicts = (given: RowArguments, id: ProgramId): Answer | CellError =>
  programAnswers(given, id, (program, row) => verdictText[verdictOfRow(program, row)]);
