import { defineRemoteFormula } from './define-remote-formula.ts';
import { defaultIndicator, indicator, orgUnit } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { period } from './period-parameter.ts';

export const progress = defineRemoteFormula({
  id: 'GAOQI_PROGRESS',
  parameters: {
    unit: orgUnit('镇（开发区）'),
    period: period('期间'),
    indicator: optional(indicator('指标')),
  },
  returns: 'number',
  asks: ({ unit, period, indicator = defaultIndicator }) => ({ unit, period, indicator }),
});

export const progressHelp: HelpOf<typeof progress> = {
  summary: { zh: '完成率：完成数÷目标任务数', en: 'Actual divided by target' },
  parameters: { unit: commonHelp.orgUnit, period: commonHelp.period, indicator: commonHelp.indicator },
  examples: [
    {
      name: '全年完成率',
      given: ['湖塘', '2021年'],
      asks: { unit: '湖塘', period: '2021', indicator: 'tech-sme-registered' },
    },
    {
      name: '季度完成率',
      given: ['全区', '2021Q3'],
      asks: { unit: '全区', period: '2021Q3', indicator: 'tech-sme-registered' },
    },
    { name: '没有期间', given: ['湖塘', ''], fails: 'not-available', says: '期间' },
  ],
};
