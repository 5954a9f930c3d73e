import * as z from 'zod';

import { defineRoute } from './define-route.ts';
import { someChanges } from './examples/changes.ts';
import { list, moment, nothing } from './shapes.ts';

const change = z
  .strictObject({
    quarter: z.string(),
    unit: z.string().meta({ description: '镇（开发区）的编号' }),
    revision: z.int().meta({ description: '报表的修订号；同一份报表每变一次加一' }),
    verb: z
      .enum(['save-draft', 'submit', 'approve', 'send-back', 'reconcile'])
      .meta({ description: '存草稿、报送、审核通过、退回、夜间核对改正合计' }),
    version: z.int().meta({ description: '所涉及的那一版' }),
    contentHash: z.string().meta({ description: '该版内容的指纹，与回执上的相同' }),
    at: moment,
    by: z.string().meta({ description: '办理人的编号；没有姓名' }),
  })
  .meta({ id: 'Change' });

export const listChanges = defineRoute({
  id: 'list-changes',
  summary: '报表有过哪些变动，供其他系统定时来取；答复的 changes 为空时，眼下没有更多',
  parameters: nothing,
  query: z.strictObject({
    after: z
      .string()
      .max(12_000)
      .optional()
      .meta({ description: '上次答复里的 after，原样带来；不写为从头读起' }),
    most: z
      .string()
      .regex(/^([1-9]\d?|[1-4]\d\d|500)$/)
      .optional()
      .meta({ description: '大约取多少条，1 到 500；不写为 100', examples: ['100'] }),
  }),
  tagged: true,
  answer: z.strictObject({
    changes: list(change),
    after: z.string().meta({ description: '下次从这里接着读' }),
  }),
  problems: ['position-unknown'],
  examples: { answer: someChanges },
});
