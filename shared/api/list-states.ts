import * as z from 'zod';

import { approvedLine } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { returnLine } from './return-shapes.ts';
import { list, moment, nothing, quarterParameter } from './shapes.ts';

export const listStates = defineRoute({
  id: 'list-states',
  summary: '一个季度里各镇（开发区）报表的状态',
  parameters: z.strictObject({ quarter: quarterParameter }),
  query: nothing,
  answer: z.strictObject({
    quarter: z.string(),
    returns: list(returnLine),
    today: z.string().meta({ description: '今天，按服务器的钟' }),
    dueOn: z.string().meta({ description: '截止日' }),
    closedAt: moment.nullable().meta({ description: '关闭的时刻；没有关闭为 null' }),
    reminders: list(z.strictObject({ on: z.string(), units: list(z.string()) })).meta({
      description: '各催报日还没有报送的镇（开发区）',
    }),
  }),
  examples: {
    answer: {
      quarter: '2021Q4',
      returns: [approvedLine],
      today: '2022-01-11',
      dueOn: '2022-01-10',
      closedAt: '2022-01-10T16:10:00.000Z',
      reminders: [{ on: '2022-01-05', units: ['hutang'] }],
    },
  },
});
