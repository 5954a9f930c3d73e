import type { ProblemDocument } from '../../shared/api/problem-document.ts';
import { problemTypeOf, problemTypes } from '../../shared/api/problem-types.ts';
import type { RefusedRequest } from './refused-request.ts';

/** Under which numbers a request is known: to this service, and to whoever sent it. */
export interface Numbers {
  readonly instance: string;
  readonly correlation: string;
}

/** An answer is data: nothing in it may be run, framed, guessed at or kept. Who may read it from elsewhere is for the host. */
const always = ({ instance, correlation }: Numbers) => ({
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-correlation-id': correlation,
  'x-request-id': instance,
});

export const answered = (
  answer: unknown,
  { status, numbers, revision }: { status: number; numbers: Numbers; revision?: number | null | undefined },
): TextResponse => ({
  status,
  headers: {
    ...always(numbers),
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

/** Seconds after which it is worth asking a busy service again. */
const usualWait = 2;

export function problemResponse(refused: RefusedRequest, numbers: Numbers): TextResponse {
  const { status, title } = problemTypes[refused.kind];
  const problem: ProblemDocument = {
    type: problemTypeOf(refused.kind),
    title,
    status,
    detail: refused.sentence,
    instance: `urn:uuid:${numbers.instance}`,
    correlation: numbers.correlation,
    ...(refused.invalid === undefined ? {} : { invalid: refused.invalid }),
    ...(refused.problems === undefined ? {} : { problems: refused.problems }),
  };
  return {
    status,
    headers: {
      ...always(numbers),
      'content-type': 'application/problem+json; charset=utf-8',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 503 || status === 429 ? { 'retry-after': String(refused.retryAfter ?? usualWait) } : {}),
    },
    body: JSON.stringify(problem),
  };
}
