import * as z from 'zod';

import { defineRoute } from './define-route.ts';
import { returnLine } from './return-shapes.ts';
import { list, moment, nothing, quarterParameter } from './shapes.ts';

export const listStates = defineRoute({
  id: 'list-states',
  method: 'GET',
  path: 'returns/{quarter}',
  summary: '一个季度里各镇（开发区）报表的状态',
  verb: 'see-states',
  parameters: z.strictObject({ quarter: quarterParameter }),
  query: nothing,
  answer: z.strictObject({
    quarter: z.string(),
    returns: list(returnLine),
    dueOn: z.string().meta({ description: '截止日' }),
    closedAt: moment.nullable().meta({ description: '关闭的时刻；没有关闭为 null' }),
    reminders: list(z.strictObject({ on: z.string(), units: list(z.string()) })).meta({
      description: '各催报日还没有报送的镇（开发区）',
    }),
  }),
});
