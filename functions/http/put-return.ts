import { type BodyOf } from '../../shared/api/define-route.ts';
import { putReturn } from '../../shared/api/put-return.ts';
import type { Sent } from '../../shared/use-cases/read-sent.ts';
import { submitReturn } from '../../shared/use-cases/submit-return.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

type Content = BodyOf<typeof putReturn>['content'];

export const served = servedRoute(putReturn, async ({ user, parameters, body, key, seen }) =>
  submitReturn(await theSurroundings(), user, {
    quarter: quarterIn(parameters.quarter),
    unit: parameters.unit,
    as: body.as,
    sent: sentOf(body.content),
    explanation: body.explanation ?? null,
    key,
    seen: seen ?? 'none',
  }),
);

function sentOf(content: Content): Sent {
  switch (content.kind) {
    case 'zero-report':
      return content;
    case 'sheets': {
      const { file, format, date1904, sheets, mapping } = content;
      return { kind: 'workbook', file, workbook: { format, date1904, sheets }, ...(mapping && { mapping }) };
    }
  }
}
