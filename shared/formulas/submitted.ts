import { defineRemoteFormula } from './define-remote-formula.ts';
import { orgUnit } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { period } from './period-parameter.ts';

export const submitted = defineRemoteFormula({
  id: 'GAOQI_SUBMITTED',
  parameters: { unit: orgUnit('镇（开发区）'), period: period('期间') },
  returns: 'text',
  asks: ({ unit, period }) => ({ unit, period }),
});

export const submittedHelp: HelpOf<typeof submitted> = {
  summary: {
    zh: '报送状态：未报送、草稿、已报送、已审核、已退回',
    en: 'State of a return: 未报送, 草稿, 已报送, 已审核 or 已退回',
  },
  parameters: { unit: commonHelp.orgUnit, period: commonHelp.period },
  examples: [
    { name: '九月', given: ['湖塘', '2021年9月'], asks: { unit: '湖塘', period: '2021-09' } },
    { name: '全年', given: ['洛阳镇', 2021], asks: { unit: '洛阳镇', period: '2021' } },
    { name: '单位不是文字', given: [true, 2021], fails: 'unreadable' },
  ],
};
