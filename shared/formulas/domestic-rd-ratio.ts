import { ratio } from '../domain/ratio.ts';
import { domesticShare } from '../policy/hnte/domestic-share.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { amount } from './amount-parameters.ts';
import { beforeRule, newestText } from './application-day.ts';
import { divisionByZero } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

export const domesticRdRatio = defineFormula({
  id: 'GAOQI_DOMESTICRATIO',
  parameters: {
    internal: amount('内部研发费用'),
    outsourcedDomestic: amount('委托境内研发费用'),
    outsourcedAbroad: amount('委托境外研发费用'),
  },
  returns: 'number',
  compute(given) {
    const parts = domesticShare.onDay(newestText)?.(given);
    if (parts === undefined) return beforeRule;
    const { domestic, total } = parts;
    if (total.numerator === 0n) return divisionByZero(formulaMessages.zeroDivisor('研发费用合计'));
    return ratio(domestic.numerator * total.denominator, domestic.denominator * total.numerator);
  },
});

export const domesticRdRatioHelp: HelpOf<typeof domesticRdRatio> = {
  summary: {
    zh: '境内研发费用占全部研发费用的比例，委托部分两边都按80%计',
    en: 'R&D expense in China as a share of all R&D expense; outsourced amounts count 80 %',
  },
  parameters: {
    internal: { zh: '内部研发费用', en: 'Internal R&D expense' },
    outsourcedDomestic: { zh: '委托境内机构和个人的实际发生额', en: 'Outsourced in China, as paid' },
    outsourcedAbroad: { zh: '委托境外机构和个人的实际发生额', en: 'Outsourced abroad, as paid' },
  },
  law: ['hnte.domestic-rd-share', 'hnte.domestic-share'],
  examples: [
    { name: '恰好百分之六十', given: [500, 125, 500], gives: 0.6 },
    { name: '没有境外', given: [500, '100万元', 0], gives: 1 },
    { name: '没有研发费用', given: [0, 0, 0], fails: 'division-by-zero' },
    { name: '委托境外没有填', given: [500, 125, '—'], fails: 'not-available', says: '委托境外研发费用' },
    { name: '负数', given: [500, -125, 0], fails: 'unreadable', says: '委托境内研发费用' },
  ],
};
