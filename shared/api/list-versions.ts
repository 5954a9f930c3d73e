import * as z from 'zod';

import { approvedVersion } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { returnVersion } from './return-shapes.ts';
import { list, nothing, quarterParameter, unitParameter } from './shapes.ts';

export const listVersions = defineRoute({
  id: 'list-versions',
  summary: '一份报表的全部版本，从新到旧',
  parameters: z.strictObject({ quarter: quarterParameter, unit: unitParameter }),
  query: nothing,
  answer: z.strictObject({ versions: list(returnVersion) }),
  problems: ['unit-not-found', 'return-not-found'],
  examples: { answer: { versions: [approvedVersion] } },
});
