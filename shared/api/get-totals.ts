import * as z from 'zod';

import { totalsExample } from './examples/figures.ts';
import { defineRoute } from './define-route.ts';
import { basis, list, periodParameter, share, unitState } from './shapes.ts';

const townTotals = z
  .strictObject({
    unitId: z.string(),
    unitName: z.string(),
    target: z.int().nullable(),
    counted: z.int().meta({ description: '完成' }),
    achievement: share.meta({ description: '完成率' }),
    rank: z.int().nullable().meta({ description: '按完成率，并列同名次' }),
    rows: z.int(),
    quarter: z.string().nullable().meta({ description: '计数所用的季度报表；没有时为 null' }),
    version: z.int().nullable(),
    file: z.string().nullable(),
    zeroReport: z.boolean(),
    errors: z.int(),
    warnings: z.int(),
    hints: z.int(),
    state: unitState.meta({ description: '该期间报表的状态' }),
    stateText: z.string(),
  })
  .meta({ id: 'TownTotals' });

export const getTotals = defineRoute({
  id: 'get-totals',
  summary: '各镇（开发区）对照目标的完成数，各镇合计和全区去重',
  parameters: z.strictObject({ period: periodParameter }),
  query: z.strictObject({
    basis: basis.optional(),
    indicator: z.string().max(50).optional().meta({ description: '指标编号或名称' }),
  }),
  answer: z.strictObject({
    period: z.string(),
    periodName: z.string(),
    basis,
    indicator: z.strictObject({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      definition: z.string(),
    }),
    today: z.string(),
    timeProgress: z.number().meta({ description: '序时进度' }),
    district: z.strictObject({
      target: z.int().nullable(),
      sumOfTowns: z.int().meta({ description: '各镇合计' }),
      distinct: z.int().meta({ description: '全区去重' }),
      achievementOfSum: share,
      achievement: share.meta({ description: '全区去重的完成率' }),
      doubleClaims: z.int().meta({ description: '几个镇都填报的企业数' }),
      missing: list(z.string()).meta({ description: '没有报表可计的镇（开发区）' }),
    }),
    units: list(townTotals),
  }),
  problems: ['indicator-not-found'],
  examples: { answer: totalsExample },
});
