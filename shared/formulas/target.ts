import { defineRemoteFormula } from './define-remote-formula.ts';
import { defaultIndicator, indicator, orgUnit } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { period } from './period-parameter.ts';

export const target = defineRemoteFormula({
  id: 'GAOQI_TARGET',
  parameters: {
    unit: orgUnit('镇（开发区）'),
    period: period('期间'),
    indicator: optional(indicator('指标')),
  },
  returns: 'number',
  asks: ({ unit, period, indicator = defaultIndicator }) => ({ unit, period, indicator }),
});

export const targetHelp: HelpOf<typeof target> = {
  summary: { zh: '目标任务数', en: 'The target of a unit in a period' },
  parameters: { unit: commonHelp.orgUnit, period: commonHelp.period, indicator: commonHelp.indicator },
  examples: [
    {
      name: '全年目标',
      given: ['湖塘', 2021],
      asks: { unit: '湖塘', period: '2021', indicator: 'tech-sme-registered' },
    },
    {
      name: '指名指标',
      given: ['全区', '2021年第三季度', '高新技术企业申报数'],
      asks: { unit: '全区', period: '2021Q3', indicator: '高新技术企业申报数' },
    },
    { name: '读不出的期间', given: ['湖塘', '去年'], fails: 'unreadable', says: '去年' },
    { name: '没有单位', given: ['', 2021], fails: 'not-available', says: '镇（开发区）' },
  ],
};
