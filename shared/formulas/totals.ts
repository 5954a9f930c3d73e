import { defineRemoteFormula } from './define-remote-formula.ts';
import { defaultIndicator, indicator } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { period } from './period-parameter.ts';

export const totals = defineRemoteFormula({
  id: 'GAOQI_TOTALS',
  parameters: { period: period('期间'), indicator: optional(indicator('指标')) },
  returns: 'rows',
  asks: ({ period, indicator = defaultIndicator }) => ({ period, indicator }),
});

export const totalsHelp: HelpOf<typeof totals> = {
  summary: {
    zh: '各镇（开发区）目标、完成、完成率、排名一览，末行合计',
    en: 'All units with target, actual, progress and rank; last row 合计',
  },
  parameters: { period: commonHelp.period, indicator: commonHelp.indicator },
  examples: [
    { name: '全年', given: [2021], asks: { period: '2021', indicator: 'tech-sme-registered' } },
    { name: '季度', given: ['2021Q3', ''], asks: { period: '2021Q3', indicator: 'tech-sme-registered' } },
    { name: '没有期间', given: [null], fails: 'not-available', says: '期间' },
  ],
};
