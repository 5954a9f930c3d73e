import {
  illegalUsccCharacter,
  isUscc,
  usccCheckCharacter,
  usccCheckFits,
  usccLength,
} from '../domain/uscc.ts';
import { formulaMessages, usccMessages } from '../text/messages/formulas.ts';
import { cleanedCode, isScientificText } from '../text/written-code.ts';
import { type CellError, notAvailable, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { cellParameter } from './parameter.ts';

/** Excel keeps 15 digits: a whole number this large has lost the end of the code. */
const leastDamagedNumber = 1e15;

interface WrittenCode {
  readonly code: string;
  readonly asNumber: boolean;
}

function readCode(cell: Cell, name: string): WrittenCode | CellError {
  if (typeof cell === 'number' && Number.isFinite(cell))
    return { code: cleanedCode(String(cell)), asNumber: Math.abs(cell) >= leastDamagedNumber };
  if (typeof cell !== 'string') return unreadable(formulaMessages.unreadable(name, cell));
  const code = cleanedCode(cell);
  return code === ''
    ? notAvailable(formulaMessages.missing(name))
    : { code, asNumber: isScientificText(cell) };
}

function reason({ code, asNumber }: WrittenCode): string {
  if (asNumber) return usccMessages.asNumber;
  const length = Array.from(code).length;
  if (length !== usccLength) return usccMessages.length(length);
  const foreign = illegalUsccCharacter(code);
  if (foreign !== undefined) return usccMessages.illegalCharacter(foreign);
  return isUscc(code) && usccCheckFits(code)
    ? usccMessages.valid
    : usccMessages.checkCharacter(usccCheckCharacter(code));
}

export const usccCheck = defineFormula({
  id: 'GAOQI_USCC',
  parameters: { code: cellParameter('统一社会信用代码', readCode) },
  returns: 'text',
  compute: ({ code }) => reason(code),
});

export const usccCheckHelp: HelpOf<typeof usccCheck> = {
  summary: {
    zh: '核对统一社会信用代码：有效，或者哪里不对',
    en: 'Checks a unified social credit code: 有效, or what is wrong with it',
  },
  parameters: { code: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
  law: ['codes.credit-code'],
  examples: [
    { name: '有效', given: ['91110000101623741K'], gives: '有效' },
    { name: '带空格、小写和撇号', given: ["'9132 0412 ma1mgbn10r "], gives: '有效' },
    { name: '校验码为零', given: ['91320412MA1N000770'], gives: '有效' },
    { name: '少一位', given: ['9111000010162374'], gives: '应为18位（现为16位）' },
    { name: '字母O', given: ['9132O412MA1MGBN10R'], gives: '含有不允许的字符「O」' },
    { name: '校验码不符', given: ['91350100M000100Y4Z'], gives: '含有不允许的字符「Z」' },
    { name: '末位抄错', given: ['91350100M000100Y44'], gives: '校验码应为「3」' },
    { name: '存成了数字', given: [911101066976941800], gives: '代码已被存成数字，末位已丢失' },
    { name: '科学记数的文字', given: ['9.13204E+17'], gives: '代码已被存成数字，末位已丢失' },
    { name: '空', given: [''], fails: 'not-available', says: '统一社会信用代码' },
  ],
};
