import * as z from 'zod';

import { defineRoute } from './define-route.ts';
import { nothing } from './shapes.ts';

export const getOpenapi = defineRoute({
  id: 'get-openapi',
  summary: '本接口的 OpenAPI 3.1 文档',
  parameters: nothing,
  query: nothing,
  answer: z.looseObject({ openapi: z.literal('3.1.0') }).meta({ description: 'OpenAPI 3.1 文档' }),
  examples: {
    answer: { openapi: '3.1.0', info: { title: '区科技局台账接口', version: '1.2.0' }, paths: {} },
  },
});
