import { formulaMessages } from '../text/messages/formulas.ts';
import { averageOfPoints, withoutGap } from './average-of-points.ts';
import { isCellError, notAvailable } from './cell-error.ts';
import { headsInLine } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

const startAndFourQuarters = 5;

export const quarterAverage = defineFormula({
  id: 'GAOQI_QUARTERAVG',
  parameters: { points: headsInLine('季末数', { figures: startAndFourQuarters }) },
  returns: 'number',
  compute({ points }) {
    if (points.length === 0) return notAvailable(formulaMessages.missing('季末数'));
    const complete = withoutGap('季末数', points);
    if (isCellError(complete)) return complete;
    return complete.length < 2
      ? notAvailable(formulaMessages.tooFew('季末数', 2))
      : averageOfPoints(complete);
  },
});

export const quarterAverageHelp: HelpOf<typeof quarterAverage> = {
  summary: {
    zh: '按季计算的年平均人数：各季（季初＋季末）÷2 的平均',
    en: 'Yearly average by quarters: the mean of (begin + end) / 2',
  },
  parameters: {
    points: {
      zh: '年初数，然后各季末数，共2至5个',
      en: 'Start of the year, then quarter ends: 2 to 5 figures',
    },
  },
  law: ['tech-sme.size-limit-staff', 'tech-sme.score-science-staff'],
  examples: [
    { name: '四个季度', given: [[[80, 90, 100, 110, 120]]], gives: 100 },
    { name: '只经营一个季度', given: [[[10], [13]]], gives: 11.5 },
    { name: '只有年初数', given: [[[80, '', '']]], fails: 'not-available' },
    { name: '缺年初数', given: [[['', 90, 100]]], fails: 'not-available', says: '第1个' },
    { name: '六个数', given: [[[1, 2, 3, 4, 5, 6]]], fails: 'unreadable' },
  ],
};
