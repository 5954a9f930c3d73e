import * as z from 'zod';

import { approvedReturn } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { decidedReturn } from './return-shapes.ts';
import { nothing, quarterParameter, unitParameter } from './shapes.ts';

export const approveReturn = defineRoute({
  id: 'approve-return',
  summary: '审核通过：通过的是看到的那一版',
  parameters: z.strictObject({ quarter: quarterParameter, unit: unitParameter }),
  query: nothing,
  body: {
    kind: 'json',
    shape: z
      .strictObject({ version: z.int().min(1).meta({ description: '所看的版本' }) })
      .meta({ id: 'ApproveReturn' }),
    largest: 10_000,
  },
  guarded: true,
  revised: true,
  answer: decidedReturn,
  problems: ['unit-not-found', 'return-not-found', 'version-not-found', 'version-changed', 'wrong-state'],
  examples: { answer: approvedReturn, body: { version: 1 } },
});
