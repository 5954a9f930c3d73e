import { rdCollection } from '../policy/hnte/rd-collection.ts';
import { amount } from './amount-parameters.ts';
import { beforeRule, newestText } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

export const rdCollected = defineFormula({
  id: 'GAOQI_RDCOLLECT',
  parameters: {
    internalSix: amount('前六项内部费用'),
    outsourced: amount('委托外部研发费用'),
    other: amount('其他费用'),
  },
  returns: 'number',
  compute: (given) => rdCollection.onDay(newestText)?.(given).total ?? beforeRule,
});

export const rdCollectedHelp: HelpOf<typeof rdCollected> = {
  summary: {
    zh: '归集的研发费用（万元）：委托外部按80%计，其他费用不超过总额的20%',
    en: 'Collected R&D expense in 万元: 80 % of outsourced, other costs up to 20 % of the total',
  },
  parameters: {
    internalSix: {
      zh: '人员人工、直接投入、折旧、摊销、设计、装备调试与试验六项之和',
      en: 'Personnel, direct input, depreciation, amortization, design, commissioning and tests',
    },
    outsourced: { zh: '委托外部研发费用的实际发生额', en: 'Outsourced R&D as paid' },
    other: { zh: '其他费用', en: 'Other costs' },
  },
  law: ['hnte.rd-collection'],
  examples: [
    { name: '其他费用到上限', given: [700, 125, 250], gives: 1000 },
    { name: '其他费用未到上限', given: [700, 125, 150], gives: 950 },
    { name: '只有其他费用', given: [0, 0, 100], gives: 0 },
    { name: '缺其他费用', given: [700, 125, '待定'], fails: 'not-available', says: '其他费用' },
    { name: '百分数不是金额', given: [700, '12%', 0], fails: 'unreadable' },
  ],
};
