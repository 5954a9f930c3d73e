import { compareDecimals } from '../domain/decimal.ts';
import { shareOf } from '../domain/ratio.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { divisionByZero, unreadable } from './cell-error.ts';
import { heads } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

export const staffRatio = defineFormula({
  id: 'GAOQI_STAFFRATIO',
  parameters: { scienceStaff: heads('科技人员数'), totalStaff: heads('职工总数') },
  returns: 'number',
  refuse: ({ scienceStaff, totalStaff }) =>
    scienceStaff && totalStaff && compareDecimals(scienceStaff, totalStaff) > 0
      ? unreadable(formulaMessages.partAboveWhole('科技人员数', '职工总数'))
      : undefined,
  compute: ({ scienceStaff, totalStaff }) =>
    shareOf(scienceStaff, totalStaff) ?? divisionByZero(formulaMessages.zeroDivisor('职工总数')),
});

export const staffRatioHelp: HelpOf<typeof staffRatio> = {
  summary: {
    zh: '科技人员数占职工总数的比例',
    en: 'Science and technology staff as a share of total staff',
  },
  parameters: {
    scienceStaff: { zh: '科技人员数（年平均）', en: 'Science and technology staff, yearly average' },
    totalStaff: { zh: '职工总数（年平均）', en: 'Total staff, yearly average' },
  },
  law: ['hnte.science-staff-ratio', 'tech-sme.score-science-staff'],
  examples: [
    { name: '整数', given: [12, '120人'], gives: 0.1 },
    { name: '平均数可以有小数', given: [12.5, 125], gives: 0.1 },
    { name: '没有职工', given: [0, 0], fails: 'division-by-zero' },
    { name: '科技人员多于职工', given: [13, 12], fails: 'unreadable' },
    { name: '缺科技人员数', given: ['暂无', 12], fails: 'not-available', says: '科技人员数' },
  ],
};
