import { newestText } from './application-day.ts';
import { isCellError } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { quickTechSmePoints } from './tech-sme-quick.ts';
import { scienceAboveTotal, techSmeHelp, techSmeParameters, techSmePoints } from './tech-sme-points.ts';

export const techSmeScore = defineFormula({
  id: 'GAOQI_SMESCORE',
  parameters: techSmeParameters,
  returns: 'number',
  refuse: scienceAboveTotal,
  quick(raw) {
    const points = quickTechSmePoints(raw);
    return points && points.staff + points.rd + points.ip;
  },
  compute(given) {
    const points = techSmePoints(given, given.date ?? newestText);
    return isCellError(points) ? points : points.staff + points.rd + points.ip;
  },
});

export const techSmeScoreHelp: HelpOf<typeof techSmeScore> = {
  summary: {
    zh: '科技型中小企业综合评价得分（0至100），两种研发投入算法取高',
    en: 'Tech-SME evaluation score, 0 to 100, by the better of the two R&D measures',
  },
  parameters: techSmeHelp,
  law: [
    'tech-sme.passing-score',
    'tech-sme.score-science-staff',
    'tech-sme.score-rd-investment',
    'tech-sme.score-achievements',
  ],
  examples: [
    { name: '没有知识产权也有七十分', given: [30, 100, 300, 5000, 4000, 0, 0], gives: 70 },
    { name: '三件Ⅱ类', given: [10, 100, 250, 5000, 4000, 0, 3], gives: 62 },
    { name: '成本费用更有利', given: [20, 100, 120, 8000, 600, 0, 4], gives: 66 },
    { name: '没有销售收入', given: [8, 10, 130, 0, 400, 0, 0], gives: 70 },
    { name: '不进位', given: [25, 100, 149.9, 5000, 4000, 0, 10], gives: 50 },
    { name: '销售收入和成本费用都没有', given: [8, 10, 130, 0, '无', 0, 0], fails: 'not-available' },
    { name: '没有职工', given: [0, 0, 130, 100, 400, 0, 0], fails: 'division-by-zero' },
    { name: '科技人员多于职工', given: [11, 10, 130, 100, 400, 0, 0], fails: 'unreadable' },
    {
      name: '办法发布以前',
      given: [30, 100, 300, 5000, 4000, 0, 0, '2017-05-02'],
      fails: 'not-available',
      says: '该日尚无此规定',
    },
  ],
};
