import { defineRemoteFormula } from './define-remote-formula.ts';
import { defaultIndicator, indicator, orgUnit } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { period } from './period-parameter.ts';

export const rank = defineRemoteFormula({
  id: 'GAOQI_RANK',
  parameters: {
    unit: orgUnit('镇（开发区）'),
    period: period('期间'),
    indicator: optional(indicator('指标')),
  },
  returns: 'number',
  asks: ({ unit, period, indicator = defaultIndicator }) => ({ unit, period, indicator }),
});

export const rankHelp: HelpOf<typeof rank> = {
  summary: {
    zh: '按完成率的名次，1 为最好，相同并列',
    en: 'Rank by progress among the units with a target; ties share',
  },
  parameters: { unit: commonHelp.orgUnit, period: commonHelp.period, indicator: commonHelp.indicator },
  examples: [
    {
      name: '全年名次',
      given: ['湖塘', 2021],
      asks: { unit: '湖塘', period: '2021', indicator: 'tech-sme-registered' },
    },
    {
      name: '月度名次',
      given: ['西太湖', '2021-9'],
      asks: { unit: '西太湖', period: '2021-09', indicator: 'tech-sme-registered' },
    },
    { name: '没有第十三月', given: ['湖塘', '2021-13'], fails: 'unreadable', says: '2021-13' },
  ],
};
