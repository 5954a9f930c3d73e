import { randomUUID } from 'node:crypto';

import type { HttpRequest, InvocationContext } from '@azure/functions';

import type { AnswerOf, Route } from '../shared/api/define-route.ts';
import { isStoreFailure } from '../shared/ports/store-failure.ts';
import { type Result, ok } from '../shared/result.ts';
import { requestMessages } from '../shared/text/messages/requests.ts';
import type { Asked } from './serving/asked.ts';
import type { Border } from './serving/border.ts';
import { correlationOf } from './serving/correlation.ts';
import { loggedError } from './serving/logged-error.ts';
import { readBody } from './serving/read-body.ts';
import { readAddress } from './serving/read-request.ts';
import { type RefusedRequest, refusedRequest } from './serving/refused-request.ts';
import { type Numbers, type TextResponse, answered, problemResponse } from './serving/responses.ts';
import { taggedResponse } from './serving/tagged-response.ts';
import { signedIn } from './serving/signed-in.ts';

/** What a route does with a checked request. */
export type Answering<R extends Route> = (asked: Asked<R>) => Promise<Result<AnswerOf<R>, RefusedRequest>>;

type Handler = (request: HttpRequest, context: InvocationContext) => Promise<TextResponse>;

/** The border of this service, or the sentence about the setting that keeps it closed. */
export type TheBorder = () => Result<Border, string>;

/** Turns a route and what it does into a handler: checks first, an answer or a problem, and never an exception. */
export function serve<R extends Route>(route: R, border: TheBorder, answering: Answering<R>): Handler {
  return async (request, context) => {
    const instance = instanceOf(context);
    const numbers = { instance, correlation: correlationOf(request, instance) };
    try {
      const asked = await checked(request, route, border);
      const answer = asked.ok ? await answering(asked.value) : asked;
      if (!answer.ok) return problemResponse(answer.reason, numbers);
      const response = answered(answer.value, {
        status: route.status,
        numbers,
        revision: route.revised ? revisionOf(answer.value) : undefined,
      });
      return route.tagged ? taggedResponse(response, request.headers.get('if-none-match')) : response;
    } catch (thrown) {
      return unexpected(thrown, numbers, context);
    }
  };
}

async function checked<R extends Route>(
  request: HttpRequest,
  route: R,
  border: TheBorder,
): Promise<Result<Asked<R>, RefusedRequest>> {
  const open = border();
  if (!open.ok) return refusedRequest('service-misconfigured', open.reason);
  const user = await signedIn(request, route, open.value);
  if (!user.ok) return user;
  const address = readAddress(request, route);
  if (!address.ok) return address;
  const body = await readBody(request, route);
  if (!body.ok) return body;
  // The declaration has just been used to parse all of it.
  return ok({ ...address.value, user: user.value, body: body.value } as Asked<R>);
}

/** Answers about one return carry its line; its revision is the ETag. */
function revisionOf(answer: unknown): number | null | undefined {
  if (typeof answer !== 'object' || answer === null || !('return' in answer)) return undefined;
  const line = answer.return as { readonly revision?: number | null };
  return line.revision;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const instanceOf = ({ invocationId }: InvocationContext): string =>
  uuid.test(invocationId) ? invocationId : randomUUID();

/** What nobody foresaw is logged under the numbers that the user sees; she sees nothing else of it. */
function unexpected(thrown: unknown, numbers: Numbers, context: InvocationContext): TextResponse {
  const { instance, correlation } = numbers;
  if (isStoreFailure(thrown)) {
    const kind = thrown.storeFailure === 'busy' ? 'store-busy' : 'store-unavailable';
    context.warn(instance, correlation, thrown.message);
    return problemResponse({ kind, sentence: thrown.message }, numbers);
  }
  context.error(instance, correlation, loggedError(thrown));
  return problemResponse({ kind: 'internal', sentence: requestMessages.internal }, numbers);
}
