import * as z from 'zod';

import { valuesExample } from './examples/figures.ts';
import { defineRoute } from './define-route.ts';
import { basis, list, nothing } from './shapes.ts';

const word = z.string().max(100);

export const valueRequest = z
  .strictObject({
    formula: z.enum([
      'GAOQI_TARGET',
      'GAOQI_ACTUAL',
      'GAOQI_PROGRESS',
      'GAOQI_RANK',
      'GAOQI_TOTALS',
      'GAOQI_SUBMITTED',
      'GAOQI_SCORECARD',
    ]),
    unit: word.optional().meta({ description: '名称、别名或代码；全区' }),
    period: word.meta({ examples: ['2021', '2021Q4', '2021-09'] }),
    indicator: word.optional(),
    basis: basis.optional(),
  })
  .meta({ id: 'ValueRequest' });

const single = z.union([z.string(), z.number()]);

export const valueAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value'), value: single }),
    z.strictObject({ kind: z.literal('rows'), rows: list(list(single)) }),
    z.strictObject({
      kind: z.literal('error'),
      error: z.enum(['unreadable', 'not-available', 'division-by-zero']),
      message: z.string(),
    }),
  ])
  .meta({ id: 'ValueAnswer', description: '一个值、一片单元格，或说明原因的错误' });

export const postValues = defineRoute({
  id: 'post-values',
  summary: '一批工作表函数的取数，答复与请求同序',
  parameters: nothing,
  query: nothing,
  body: {
    kind: 'json',
    shape: z.strictObject({ requests: list(valueRequest, 20_000) }).meta({ id: 'PostValues' }),
    largest: 8 * 1024 * 1024,
  },
  answer: z.strictObject({ values: list(valueAnswer) }),
  examples: {
    answer: valuesExample,
    body: {
      requests: [
        { formula: 'GAOQI_TARGET', unit: '湖塘', period: '2021' },
        { formula: 'GAOQI_TOTALS', period: '2021' },
      ],
    },
  },
});
