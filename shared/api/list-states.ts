import * as z from 'zod';

import { approvedLine } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { returnLine } from './return-shapes.ts';
import { list, nothing, quarterParameter } from './shapes.ts';

export const listStates = defineRoute({
  id: 'list-states',
  method: 'GET',
  path: 'returns/{quarter}',
  summary: '一个季度里各镇（开发区）报表的状态',
  verb: 'see-states',
  parameters: z.strictObject({ quarter: quarterParameter }),
  query: nothing,
  answer: z.strictObject({ quarter: z.string(), returns: list(returnLine) }),
  examples: { answer: { quarter: '2021Q4', returns: [approvedLine] } },
});
