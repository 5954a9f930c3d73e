import { valueOn } from '../policy/dated.ts';
import { rdExpenseRatio } from '../policy/hnte/rd-expense-ratio.ts';
import { tierFor } from '../policy/tiers.ts';
import { wanYuanOf, writtenAmount } from './amount-parameters.ts';
import { applicationDay, beforeRule, newestText } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { moneyUnit } from './word-parameters.ts';

export const rdMinimum = defineFormula({
  id: 'GAOQI_RDMIN',
  parameters: {
    lastSales: writtenAmount('最近一年销售收入'),
    unit: optional(moneyUnit('单位')),
    date: applicationDay,
  },
  returns: 'number',
  compute({ lastSales, unit, date = newestText }) {
    const scale = rdExpenseRatio.onDay(date) && valueOn(rdExpenseRatio.parameters.scale, date);
    return scale ? tierFor(scale, wanYuanOf(lastSales, unit)) : beforeRule;
  },
});

export const rdMinimumHelp: HelpOf<typeof rdMinimum> = {
  summary: {
    zh: '高企认定要求的研发费用比例：按最近一年销售收入分档',
    en: 'R&D share required for recognition as HNTE, by sales of the last year',
  },
  parameters: {
    lastSales: { zh: '最近一年销售收入', en: 'Sales revenue of the last year' },
    unit: commonHelp.unit,
    date: commonHelp.date,
  },
  law: ['hnte.rd-expense-ratio'],
  examples: [
    { name: '五千万元含在第一档', given: [5000], gives: 0.05 },
    { name: '多一百元', given: [5000.01], gives: 0.04 },
    { name: '两亿元含在第二档', given: ['2亿元'], gives: 0.04 },
    { name: '裸数字以元计', given: [200000001, '元'], gives: 0.03 },
    { name: '办法施行以前', given: [5000, '', '2015-12-31'], fails: 'not-available', says: '该日尚无此规定' },
    { name: '缺销售收入', given: ['无'], fails: 'not-available', says: '最近一年销售收入' },
    { name: '负数', given: [-1], fails: 'unreadable' },
  ],
};
