import * as z from 'zod';

import { ledgerProblem } from './ledger-shapes.ts';
import { list } from './shapes.ts';

/** RFC 9457: every answer that is not a success. */
export const problemDocument = z
  .strictObject({
    type: z.string().meta({ description: '问题种类，固定不变' }),
    title: z.string().meta({ description: '问题种类的名称' }),
    status: z.int(),
    detail: z.string().meta({ description: '这一次的情况和处理办法' }),
    instance: z.string().meta({ description: '这次请求的编号，反馈问题时请附上' }),
    correlation: z
      .string()
      .meta({ description: '请求方在 X-Correlation-Id 或 traceparent 中给的编号；没有给时与 instance 相同' }),
    invalid: list(z.strictObject({ place: z.string(), sentence: z.string() }))
      .optional()
      .meta({ description: '请求中不符合约定的地方' }),
    problems: list(ledgerProblem).optional().meta({ description: '挡住报送的单元格问题' }),
  })
  .meta({ id: 'Problem', description: '没有办成时的答复（application/problem+json）' });

export type ProblemDocument = z.infer<typeof problemDocument>;
