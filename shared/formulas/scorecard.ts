import { defineRemoteFormula } from './define-remote-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { period } from './period-parameter.ts';

export const scorecard = defineRemoteFormula({
  id: 'GAOQI_SCORECARD',
  parameters: { period: period('期间') },
  returns: 'rows',
  asks: ({ period }) => ({ period }),
});

export const scorecardHelp: HelpOf<typeof scorecard> = {
  summary: {
    zh: '全部指标的目标、完成、完成率、序时进度和状态',
    en: 'All indicators with target, actual, progress, time progress and state',
  },
  parameters: { period: commonHelp.period },
  examples: [
    { name: '全年', given: ['2021'], asks: { period: '2021' } },
    { name: '九月', given: ['2021年9月'], asks: { period: '2021-09' } },
    { name: '不是期间', given: ['上半年'], fails: 'unreadable', says: '上半年' },
  ],
};
