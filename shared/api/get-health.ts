import * as z from 'zod';

import { defineRoute } from './define-route.ts';
import { moment, nothing } from './shapes.ts';

export const getHealth = defineRoute({
  id: 'get-health',
  summary: '服务和存储是否正常',
  parameters: nothing,
  query: nothing,
  answer: z.strictObject({
    state: z.literal('ready'),
    store: z.enum(['sqlite', 'cosmos']),
    at: moment,
  }),
  examples: { answer: { state: 'ready', store: 'sqlite', at: '2026-11-21T04:05:06.789Z' } },
});
