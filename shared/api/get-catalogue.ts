import * as z from 'zod';

import { catalogueExample } from './examples/figures.ts';
import { defineRoute } from './define-route.ts';
import { list, nothing, unitState } from './shapes.ts';

const user = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(['clerk', 'bureau', 'hnte', 'administrator', 'machine']),
    unit: z.string().nullable().meta({ description: '专员所属镇（开发区）的编号' }),
    may: list(z.string()).meta({ description: '可以做的事' }),
  })
  .meta({ id: 'User' });

const unit = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['town', 'subdistrict', 'development-zone', 'high-tech-zone']),
    divisionCode: z.string().nullable(),
    names: list(z.string()).meta({ description: '认得的全部名称' }),
  })
  .meta({ id: 'OrgUnit' });

export const getCatalogue = defineRoute({
  id: 'get-catalogue',
  summary: '我是谁；有哪些镇（开发区）、期间、指标',
  parameters: nothing,
  query: nothing,
  answer: z.strictObject({
    user,
    district: z.strictObject({ id: z.string(), name: z.string() }),
    units: list(unit),
    quarters: list(
      z.strictObject({
        quarter: z.string(),
        name: z.string(),
        returns: z.int().meta({ description: '已有报表的镇数' }),
      }),
    ).meta({ description: '从新到旧' }),
    newestQuarter: z.string().meta({ description: '最近一个有报表的季度；都没有时为当前季度' }),
    years: list(z.strictObject({ year: z.int(), totalTarget: z.int().nullable(), source: z.string() })),
    indicators: list(
      z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), definition: z.string() }),
    ),
    states: list(z.strictObject({ state: unitState, name: z.string() })),
  }),
  examples: { answer: catalogueExample },
});
