import * as z from 'zod';

import { sentBackReturn } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { decidedReturn, remark } from './return-shapes.ts';
import { list, nothing, quarterParameter, unitParameter } from './shapes.ts';

const sendBack = z
  .strictObject({
    version: z.int().min(1).meta({ description: '所看的版本' }),
    reason: z.string().trim().min(1).max(2_000).meta({ description: '退回的原因' }),
    remarks: list(remark, 500).optional().meta({ description: '写在单元格上的意见' }),
  })
  .meta({ id: 'SendBackReturn' });

export const sendBackReturn = defineRoute({
  id: 'send-back-return',
  summary: '退回，可在单元格上写意见；已审核的版本继续有效',
  parameters: z.strictObject({ quarter: quarterParameter, unit: unitParameter }),
  query: nothing,
  body: { kind: 'json', shape: sendBack, largest: 1_000_000 },
  guarded: true,
  revised: true,
  answer: decidedReturn,
  problems: ['unit-not-found', 'return-not-found', 'version-not-found', 'version-changed', 'wrong-state'],
  examples: {
    answer: sentBackReturn,
    body: {
      version: 1,
      reason: '请核对信用代码',
      remarks: [{ sheet: 'Sheet1', cell: 'B5', text: '代码少一位，请按营业执照填写' }],
    },
  },
});
