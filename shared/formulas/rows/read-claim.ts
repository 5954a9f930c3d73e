import { folded } from '../../text/clean-text.ts';
import { type Cell, isMissing } from '../cells.ts';

const yes = /^(是|有|√|✓|✔|y|yes|true|1|对|符合|已.*|属于|具备|在|列入|入库)$/i;
const no = /^(否|无|没有|未.*|×|✗|✘|x|n|no|false|0|不.*|非.*)$/i;

const asking = /是否|有无|有没有/g;

/** Whether a yes in the column is good news: 「无重大事故」 and 「有无重大事故」 ask in opposite directions. */
const asksForTrouble = (header: string): boolean =>
  /事故|违法|失信|禁止|淘汰|限制/.test(header) &&
  !/无|未|没有|不属于|不存在/.test(header.replace(asking, ''));

/** √, 是, 有, TRUE, 1 and their opposites; a year or a grade in a list's column is a yes. Undefined when unreadable. */
function yesOrNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  if (typeof cell !== 'string') return undefined;
  const plain = folded(cell);
  if (yes.test(plain)) return true;
  if (no.test(plain)) return false;
  return /^(19|20)\d\d/.test(plain) || /级|瞪羚|独角兽|规上|培育/.test(plain) ? true : undefined;
}

/** The claim that the fact of this column makes; `none` for an empty cell, undefined for an unreadable one. */
export function readClaim(cell: Cell, header: string): boolean | 'none' | undefined {
  if (isMissing(cell) && !answersNone(cell)) return 'none';
  const answer = yesOrNo(cell);
  if (answer === undefined || !asksForTrouble(header)) return answerFor(cell, answer, header);
  return !answer;
}

/** 「无」 says elsewhere that there is no figure; to a question it is an answer. */
const answersNone = (cell: Cell): boolean =>
  typeof cell === 'string' && /^(无|没有|未发生)$/.test(folded(cell));

/** 「无」 under 「无重大事故」 confirms the header instead of denying it. */
const answerFor = (cell: Cell, answer: boolean | undefined, header: string): boolean | undefined =>
  answersNone(cell) && /无|未/.test(header) ? true : answer;
