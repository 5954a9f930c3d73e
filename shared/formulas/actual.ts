import { defineRemoteFormula } from './define-remote-formula.ts';
import { basis, defaultIndicator, indicator, orgUnit } from './district-parameters.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { optional } from './parameter.ts';
import { period } from './period-parameter.ts';

export const actual = defineRemoteFormula({
  id: 'GAOQI_ACTUAL',
  parameters: {
    unit: orgUnit('镇（开发区）'),
    period: period('期间'),
    indicator: optional(indicator('指标')),
    basis: optional(basis('口径')),
  },
  returns: 'number',
  asks: ({ unit, period, indicator = defaultIndicator, basis = 'approved' }) => ({
    unit,
    period,
    indicator,
    basis,
  }),
});

export const actualHelp: HelpOf<typeof actual> = {
  summary: {
    zh: '完成数，来自已审核（或已报送）的报表',
    en: 'The figure from approved (or submitted) returns',
  },
  parameters: {
    unit: commonHelp.orgUnit,
    period: commonHelp.period,
    indicator: commonHelp.indicator,
    basis: { zh: '已审核（默认）或已报送', en: '已审核 (approved, default) or 已报送 (submitted)' },
  },
  examples: [
    {
      name: '已审核',
      given: ['湖塘镇', '2021年9月'],
      asks: { unit: '湖塘镇', period: '2021-09', indicator: 'tech-sme-registered', basis: 'approved' },
    },
    {
      name: '已报送',
      given: [320412100, '2021-09', '', '已报送'],
      asks: { unit: '320412100', period: '2021-09', indicator: 'tech-sme-registered', basis: 'submitted' },
    },
    { name: '别的口径', given: ['湖塘', 2021, '', '全部'], fails: 'unreadable', says: '全部' },
  ],
};
