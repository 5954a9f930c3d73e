import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

import type { ProblemKind } from '../../shared/api/problem-types.ts';
import { problemResponse } from '../serving/responses.ts';

/** Problems that the host itself answers with, in the form of all others. */
export function answerProblem(response: ServerResponse, kind: ProblemKind, sentence: string): void {
  const instance = randomUUID();
  const numbers = { instance, correlation: instance };
  const { status, headers, body } = problemResponse({ kind, sentence }, numbers);
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
