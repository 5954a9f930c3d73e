import type { ProgramOnDay } from '../../policy/define-program.ts';
import { traceOf } from '../../policy/evaluate.ts';
import { openRules, reasonsIn, verdictText } from '../../policy/explain.ts';
import { sheetWords } from '../../policy/wording.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import type { RowCase } from './row-answers.ts';
import type { ProgramId } from './row-parameters.ts';
import { toConfirm } from './tech-sme-rows.ts';

const metText = ({ table }: RowCase, id: ProgramId): string => {
  const open = id === 'tech-sme' ? toConfirm(table) : [];
  return open.length === 0 ? formulaMessages.allMet : formulaMessages.metButConfirm(open);
};

/** What fails, what is missing, cells that could not be read, and in one clause what the sheet has no column for. */
export function reasonsOfRow(onDay: ProgramOnDay, row: RowCase, id: ProgramId): string {
  const trace = traceOf(onDay, row.facts);
  if (trace.verdict === 'not-in-force') return verdictText['not-in-force'];
  const cells = row.unreadable.map(({ column, cell }) =>
    formulaMessages.unreadableInRow(column.header, cell),
  );
  const open = openRules(trace).filter(({ question }) => question === formulaMessages.noColumn);
  const asked = open.map(({ name }) => name);
  const sentences = [
    ...reasonsIn(sheetWords, trace).filter((reason) => !reason.includes(formulaMessages.noColumn)),
    ...cells,
    ...(asked.length === 0 ? [] : [formulaMessages.openToPerson(asked)]),
  ];
  return sentences.length === 0 ? metText(row, id) : sentences.join('；');
}
