import { newestText } from './application-day.ts';
import { isCellError } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { quickTechSmePoints } from './tech-sme-quick.ts';
import {
  scienceAboveTotal,
  type TechSmePoints,
  techSmeHelp,
  techSmeParameters,
  techSmePoints,
} from './tech-sme-points.ts';

type Part = number | string;

const partsOf = ({ staff, rd, ip, route }: TechSmePoints): readonly (readonly Part[])[] => [
  [staff, rd, ip, staff + rd + ip, route],
];

export const techSmeParts = defineFormula({
  id: 'GAOQI_SMEPARTS',
  parameters: techSmeParameters,
  returns: 'row',
  refuse: scienceAboveTotal,
  compute(given) {
    const points = techSmePoints(given, given.date ?? newestText);
    return isCellError(points) ? points : partsOf(points);
  },
  quick(raw) {
    const points = quickTechSmePoints(raw);
    return points && partsOf(points);
  },
});

export const techSmePartsHelp: HelpOf<typeof techSmeParts> = {
  summary: {
    zh: '科技型中小企业评价得分明细：科技人员、研发投入、科技成果、合计、所用算法',
    en: 'Parts of the tech-SME score: staff, R&D, rights, total, and the R&D measure used',
  },
  parameters: techSmeHelp,
  law: [
    'tech-sme.passing-score',
    'tech-sme.score-science-staff',
    'tech-sme.score-rd-investment',
    'tech-sme.score-achievements',
  ],
  examples: [
    {
      name: '两种算法同分，按销售收入',
      given: [15, 100, 150, 5000, 1000, 1, 0],
      gives: [[8, 20, 30, 58, '按销售收入']],
    },
    {
      name: '成本费用更有利',
      given: [20, 100, 120, 8000, 600, 0, 4],
      gives: [[12, 30, 24, 66, '按成本费用']],
    },
    { name: '没有成本费用', given: [30, 100, '3百万', 5000, '', 0, 0], fails: 'unreadable', says: '3百万' },
    { name: '只有销售收入', given: [30, 100, 300, 5000, '', 0, 0], gives: [[20, 50, 0, 70, '按销售收入']] },
    { name: '缺Ⅰ类', given: [30, 100, 300, 5000, '', '', 0], fails: 'not-available', says: 'Ⅰ类知识产权数' },
  ],
};
