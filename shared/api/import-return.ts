import * as z from 'zod';

import { fileLimits } from '../files/file-limits.ts';
import { importedExample } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { savedReturn } from './return-shapes.ts';
import { quarterParameter, unitParameter } from './shapes.ts';

export const importReturn = defineRoute({
  id: 'import-return',
  summary: '导入邮寄来的台账文件，代镇（开发区）报送',
  parameters: z.strictObject({ quarter: quarterParameter }),
  query: z.strictObject({
    file: z
      .string()
      .min(1)
      .max(255)
      .meta({ description: '文件名', examples: ['湖塘镇.xlsx'] }),
    unit: unitParameter.optional().meta({ description: '文件里看不出是哪个镇时写明' }),
  }),
  body: { kind: 'file', largest: fileLimits.packed },
  revised: true,
  status: 201,
  answer: savedReturn,
  problems: ['unit-not-found', 'period-not-begun', 'file-refused', 'unit-of-file', 'ledger-blocked'],
  examples: { answer: importedExample },
});
