import * as z from 'zod';

import { returnExample } from './examples/ledger.ts';
import { defineRoute } from './define-route.ts';
import { ledgerProblem, ledgerRow, ledgerTable } from './ledger-shapes.ts';
import { returnLine, returnVersion } from './return-shapes.ts';
import { list, quarterParameter, unitParameter, versionParameter } from './shapes.ts';

export const getReturn = defineRoute({
  id: 'get-return',
  summary: '一份报表：状态、各行、问题；ETag 为修订号',
  parameters: z.strictObject({ quarter: quarterParameter, unit: unitParameter }),
  query: z.strictObject({ version: versionParameter.optional() }),
  revised: true,
  answer: z.strictObject({
    return: returnLine,
    version: returnVersion,
    file: z.string(),
    format: z.enum(['xlsx', 'xls', 'csv']),
    tables: list(ledgerTable),
    sheets: list(z.strictObject({ index: z.int(), name: z.string().nullable(), rows: z.int() })).meta({
      description: '可用 get-sheet 按原样取看',
    }),
    rows: list(ledgerRow),
    problems: list(ledgerProblem),
  }),
  problems: ['unit-not-found', 'return-not-found', 'version-not-found'],
  examples: { answer: returnExample },
});
