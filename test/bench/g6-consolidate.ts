import { isDeepStrictEqual } from 'node:util';

import { distinctCounts } from '../../shared/consolidation/distinct-counts.ts';
import { countingRows } from '../builders/counting-rows.ts';
import type { Bench, Contest } from './contest.ts';
import { plainCounts } from './plain-counts.ts';

export function consolidateContest(rows: number): Promise<Contest> {
  const { columns, areas } = countingRows(rows);
  return Promise.resolve({
    product: { name: '本品', run: () => distinctCounts(columns, areas) },
    baselines: [
      {
        name: '手写的定长数组',
        run: () => plainCounts(columns, areas),
        agrees: () => isDeepStrictEqual(plainCounts(columns, areas), distinctCounts(columns, areas)),
      },
    ],
  });
}

export const consolidateBench: Bench = {
  id: 'G6',
  title: '1,000,000 行 → 镇、区、市各自去重的家数',
  unit: '行',
  ...{ goal: 2, stretch: 1.2, size: 1_000_000, growth: [10_000, 100_000, 1_000_000] },
  contest: consolidateContest,
};
