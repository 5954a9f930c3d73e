import * as z from 'zod';

import { enterprisesExample } from './examples/ledger.ts';
import { defineRoute } from './define-route.ts';
import { basis, list, periodParameter, unitParameter } from './shapes.ts';

const listing = z
  .strictObject({
    unitId: z.string(),
    unitName: z.string(),
    quarter: z.string(),
    version: z.int(),
    file: z.string(),
    sheet: z.string().nullable(),
    sheetIndex: z.int().meta({ description: '用于 get-sheet' }),
    row: z.int(),
    cells: z.record(z.string(), z.string()).meta({
      description: '字段所在的单元格，例如 {"uscc": "D5"}',
    }),
    why: z.string(),
    whyText: z.string(),
  })
  .meta({ id: 'Listing', description: '企业在哪个镇报来的哪个文件、哪张表、哪一行' });

const enterprise = z
  .strictObject({
    uscc: z.string().nullable(),
    name: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    towns: list(z.string()),
    conflicts: list(z.string()).meta({ description: '各镇所填不一致的字段' }),
    where: list(listing),
  })
  .meta({ id: 'CountedEnterprise' });

export const listEnterprises = defineRoute({
  id: 'list-enterprises',
  summary: '一个数字背后的企业和行；unit 写 district 为全区',
  parameters: z.strictObject({ period: periodParameter, unit: unitParameter }),
  query: z.strictObject({ basis: basis.optional() }),
  answer: z.strictObject({
    period: z.string(),
    basis,
    unitId: z.string(),
    unitName: z.string(),
    count: z.int(),
    enterprises: list(enterprise),
    notCounted: list(enterprise).meta({ description: '报了但不计入的行，每行一条' }),
  }),
  problems: ['unit-not-found'],
  examples: { answer: enterprisesExample },
});
