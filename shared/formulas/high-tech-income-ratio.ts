import { compareDecimals, minus, zero } from '../domain/decimal.ts';
import { shareOf } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { amount } from './amount-parameters.ts';
import { divisionByZero, unreadable } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { optional } from './parameter.ts';

/** Total income is gross income without non-taxable income (国科发火〔2016〕195号三（四）2). */
export const highTechIncomeRatio = defineFormula({
  id: 'GAOQI_HITECHRATIO',
  parameters: {
    hitechIncome: amount('高新技术产品（服务）收入'),
    grossIncome: amount('收入总额'),
    nonTaxableIncome: optional(amount('不征税收入')),
  },
  returns: 'number',
  refuse({ hitechIncome, grossIncome, nonTaxableIncome = zero }) {
    if (grossIncome === undefined) return undefined;
    if (compareDecimals(nonTaxableIncome, grossIncome) > 0)
      return unreadable(formulaMessages.partAboveWhole('不征税收入', '收入总额'));
    const income = minus(grossIncome, nonTaxableIncome);
    if (hitechIncome === undefined || income.units === 0n || compareDecimals(hitechIncome, income) <= 0)
      return undefined;
    return unreadable(formulaMessages.partAboveWhole('高新技术产品（服务）收入', '总收入'));
  },
  compute: ({ hitechIncome, grossIncome, nonTaxableIncome = zero }) =>
    shareOf(hitechIncome, minus(grossIncome, nonTaxableIncome)) ??
    divisionByZero(formulaMessages.zeroDivisor('总收入')),
});

export const highTechIncomeRatioHelp: HelpOf<typeof highTechIncomeRatio> = {
  summary: {
    zh: '高新技术产品（服务）收入占同期总收入的比例',
    en: 'High-tech product and service income as a share of total income',
  },
  parameters: {
    hitechIncome: { zh: '近一年高新技术产品（服务）收入', en: 'High-tech income of the last year' },
    grossIncome: { zh: '近一年收入总额', en: 'Gross income of the last year' },
    nonTaxableIncome: { zh: '其中不征税收入，默认为0', en: 'Non-taxable income therein, 0 by default' },
  },
  law: ['hnte.high-tech-income-share'],
  examples: [
    { name: '扣除不征税收入', given: [6000, 10200, 200], gives: 0.6 },
    { name: '没有不征税收入', given: [6000, '1亿元', null], gives: 0.6 },
    { name: '总收入为零', given: [0, 200, 200], fails: 'division-by-zero' },
    { name: '大于总收入', given: [101, 100], fails: 'unreadable' },
    { name: '不征税收入大于收入总额', given: [1, 100, 101], fails: 'unreadable' },
    { name: '缺收入总额', given: [6000, '无'], fails: 'not-available', says: '收入总额' },
  ],
};
