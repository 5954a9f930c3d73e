import * as z from 'zod';

import { sheetExample } from './examples/ledger.ts';
import { defineRoute } from './define-route.ts';
import { ledgerProblem } from './ledger-shapes.ts';
import { remark } from './return-shapes.ts';
import { list, quarterParameter, unitParameter, versionParameter } from './shapes.ts';
import { sheet } from './sheet-shapes.ts';

export const getSheet = defineRoute({
  id: 'get-sheet',
  summary: '报来的工作表原样，附各单元格的问题和意见',
  parameters: z.strictObject({
    quarter: quarterParameter,
    unit: unitParameter,
    sheet: z
      .string()
      .regex(/^\d{1,2}$/)
      .meta({ description: '第几个工作表，从 0 起', examples: ['0'] }),
  }),
  query: z.strictObject({ version: versionParameter.optional() }),
  answer: z.strictObject({
    file: z.string(),
    version: z.int(),
    date1904: z.boolean(),
    sheet,
    problems: list(ledgerProblem),
    remarks: list(remark),
  }),
  problems: ['unit-not-found', 'return-not-found', 'version-not-found', 'sheet-not-found'],
  examples: { answer: sheetExample },
});
