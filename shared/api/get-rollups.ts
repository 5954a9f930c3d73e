import * as z from 'zod';

import { rollupsExample } from './examples/figures.ts';
import { defineRoute } from './define-route.ts';
import { list, moment, nothing, quarterParameter } from './shapes.ts';

const rollupCount = z
  .strictObject({
    sumOfTowns: z.int().meta({ description: '各镇合计' }),
    distinct: z.int().meta({ description: '全区去重；几个区合起来时是各区去重之和' }),
    target: z.int().nullable().meta({ description: '目标；有一个区没有下达时为 null' }),
  })
  .meta({ id: 'RollupCount' });

const figures = {
  commits: z.int().meta({ description: '由多少次提交算出；越大越新' }),
  changedAt: moment,
  units: z.int().meta({ description: '有报表的镇（开发区）' }),
  waiting: z.int().meta({ description: '最新一版待审核的镇（开发区）' }),
  approved: rollupCount.meta({ description: '已审核' }),
  submitted: rollupCount.meta({ description: '已报送' }),
};

export const getRollups = defineRoute({
  id: 'get-rollups',
  summary: '共用储存的各区到本季度为止的汇总，和各区合计；十分钟内跟上变更',
  parameters: z.strictObject({ quarter: quarterParameter }),
  query: nothing,
  answer: z.strictObject({
    quarter: z.string(),
    all: z
      .strictObject({ districts: z.int(), ...figures })
      .nullable()
      .meta({ description: '各区合计；还没有算过为 null' }),
    districts: list(z.strictObject({ districtId: z.string(), districtName: z.string(), ...figures })),
  }),
  examples: { answer: rollupsExample },
});
