import { formulaMessages } from '../text/messages/formulas.ts';
import { averageOfPoints, withoutGap } from './average-of-points.ts';
import { isCellError, notAvailable } from './cell-error.ts';
import { heads, headsInLine } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

const monthsOfYear = 12;

export const monthAverage = defineFormula({
  id: 'GAOQI_MONTHAVG',
  parameters: { start: heads('年初数'), monthEnds: headsInLine('月末数', { figures: monthsOfYear }) },
  returns: 'number',
  compute({ start, monthEnds }) {
    if (monthEnds.length === 0) return notAvailable(formulaMessages.missing('月末数'));
    const ends = withoutGap('月末数', monthEnds);
    return isCellError(ends) ? ends : averageOfPoints([start, ...ends]);
  },
});

export const monthAverageHelp: HelpOf<typeof monthAverage> = {
  summary: {
    zh: '按月计算的年平均人数：各月（月初＋月末）÷2 的平均',
    en: 'Yearly average by months: the mean of (begin + end) / 2',
  },
  parameters: {
    start: { zh: '年初（或开业时）人数', en: 'Staff at the start of the year or of business' },
    monthEnds: {
      zh: '各月末人数，1至12个，从早到晚',
      en: 'Staff at the ends of 1 to 12 months, oldest first',
    },
  },
  law: ['hnte.science-staff-ratio'],
  examples: [
    {
      name: '全年',
      given: [118, [[120, 120, 122, 124, 124, 126, 126, 128, 128, 130, 130, 132]]],
      gives: 125.25,
    },
    { name: '当年开业，经营两个月', given: [10, [['20人'], ['30人'], ['']]], gives: 20 },
    { name: '中间缺一个月', given: [10, [[20, '', 30]]], fails: 'not-available', says: '第2个' },
    { name: '没有月末数', given: [10, ''], fails: 'not-available', says: '月末数' },
    {
      name: '十三个月',
      given: [1, [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
      fails: 'unreadable',
    },
  ],
};
