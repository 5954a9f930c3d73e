import type { ProgramOnDay } from '../../policy/define-program.ts';
import { distanceOf } from '../../policy/distance.ts';
import { distanceTextIn } from '../../policy/distance-text.ts';
import { verdictText } from '../../policy/explain.ts';
import { sheetWords } from '../../policy/wording.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import type { RowCase } from './row-answers.ts';

/** Steps that figures can take come first; what waits for a person is said only where nothing else is left. */
export function stepsOfRow(onDay: ProgramOnDay, { facts, unreadable }: RowCase): string {
  const distance = distanceOf(onDay, facts);
  if (distance.verdict === 'not-in-force') return verdictText['not-in-force'];
  const cells = unreadable.map(({ column, cell }) => formulaMessages.unreadableInRow(column.header, cell));
  const byFigures = distanceTextIn(sheetWords, { ...distance, toJudge: [] }, onDay.on);
  const said = [byFigures, ...cells].filter((text) => text !== '');
  const open = distance.toJudge.map(({ name }) => name);
  if (said.length === 0 && open.length > 0) return formulaMessages.openToPerson(open);
  return said.join('；');
}
