import { isDeepStrictEqual } from 'node:util';

import { techSmeScore } from '../../shared/formulas/tech-sme-score.ts';
import { scoreRows } from '../builders/score-rows.ts';
import type { Bench, Contest } from './contest.ts';
import { scoreSheet } from './score-by-hyperformula.ts';
import { scoreRules } from './score-by-rules-engine.ts';

export function scoresContest(count: number): Promise<Contest> {
  const rows = scoreRows(count);
  const raw = rows.map(({ scienceStaff, totalStaff, rd, sales, costs, classI, classII }) => [
    ...[scienceStaff, totalStaff, rd, sales, costs, classI, classII],
  ]);
  const scores = (): readonly unknown[] => raw.map((given) => techSmeScore.evaluate(given));
  const [sheet, byRules] = [scoreSheet(rows), scoreRules()];
  return Promise.resolve({
    product: { name: '本品', run: scores },
    baselines: [
      {
        name: 'HyperFormula 原生公式，重算一遍',
        run: sheet.recalculate,
        agrees: () => isDeepStrictEqual(sheet.scores(), scores()),
      },
      {
        name: 'json-rules-engine',
        run: () => byRules(rows),
        agrees: async () => isDeepStrictEqual(await byRules(rows), scores()),
      },
    ],
  });
}

export const scoresBench: Bench = {
  id: 'G3',
  title: '10,000 行 → 科小得分，由 GAOQI_SMESCORE 逐行算出',
  unit: '行',
  ...{ goal: 1 / 100, stretch: 1 / 500, size: 10_000, growth: [1_000, 10_000] },
  contest: scoresContest,
};
