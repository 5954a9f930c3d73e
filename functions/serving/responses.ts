import type { ProblemDocument } from '../../shared/api/problem-document.ts';
import { problemTypeOf, problemTypes } from '../../shared/api/problem-types.ts';
import type { RefusedRequest } from './refused-request.ts';

const always = (instance: string) => ({
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-request-id': instance,
});

export const answered = (
  answer: unknown,
  { status, instance, revision }: { status: number; instance: string; revision?: number | null | undefined },
): TextResponse => ({
  status,
  headers: {
    ...always(instance),
    'content-type': 'application/json; charset=utf-8',
    ...(typeof revision === 'number' ? { etag: `"${revision}"` } : {}),
  },
  body: JSON.stringify(answer),
});

/** A whole response; it is what the Functions library takes, and easy to write without it. */
export interface TextResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Seconds after which it is worth asking a busy store again. */
const retryAfter = '2';

export function problemResponse(refused: RefusedRequest, instance: string): TextResponse {
  const { status, title } = problemTypes[refused.kind];
  const problem: ProblemDocument = {
    type: problemTypeOf(refused.kind),
    title,
    status,
    detail: refused.sentence,
    instance: `urn:uuid:${instance}`,
    ...(refused.invalid === undefined ? {} : { invalid: refused.invalid }),
    ...(refused.problems === undefined ? {} : { problems: refused.problems }),
  };
  return {
    status,
    headers: {
      ...always(instance),
      'content-type': 'application/problem+json; charset=utf-8',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 503 ? { 'retry-after': retryAfter } : {}),
    },
    body: JSON.stringify(problem),
  };
}
