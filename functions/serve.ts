import { randomUUID } from 'node:crypto';

import type { HttpRequest, InvocationContext } from '@azure/functions';

import type { AnswerOf, Route } from '../shared/api/define-route.ts';
import { isStoreFailure } from '../shared/ports/store-failure.ts';
import { type Result, ok } from '../shared/result.ts';
import { requestMessages } from '../shared/text/messages/requests.ts';
import type { VerifyToken } from './identity/verify-token.ts';
import type { Asked } from './serving/asked.ts';
import { readBody } from './serving/read-body.ts';
import { readAddress } from './serving/read-request.ts';
import type { RefusedRequest } from './serving/refused-request.ts';
import { type TextResponse, answered, problemResponse } from './serving/responses.ts';
import { signedIn } from './serving/signed-in.ts';

/** What a route does with a checked request. */
export type Answering<R extends Route> = (asked: Asked<R>) => Promise<Result<AnswerOf<R>, RefusedRequest>>;

type Handler = (request: HttpRequest, context: InvocationContext) => Promise<TextResponse>;

/** Turns a route and what it does into a handler: checks first, an answer or a problem, and never an exception. */
export function serve<R extends Route>(
  route: R,
  verify: () => Promise<VerifyToken>,
  answering: Answering<R>,
): Handler {
  return async (request, context) => {
    const instance = instanceOf(context);
    try {
      const asked = await checked(request, route, verify);
      const answer = asked.ok ? await answering(asked.value) : asked;
      if (!answer.ok) return problemResponse(answer.reason, instance);
      return answered(answer.value, {
        status: route.status,
        instance,
        revision: route.revised ? revisionOf(answer.value) : undefined,
      });
    } catch (thrown) {
      return unexpected(thrown, instance, context);
    }
  };
}

async function checked<R extends Route>(
  request: HttpRequest,
  route: R,
  verify: () => Promise<VerifyToken>,
): Promise<Result<Asked<R>, RefusedRequest>> {
  const user = await signedIn(request, route, async (token) => (await verify())(token));
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

/** What nobody foresaw is logged under the number that the user sees; she sees nothing else of it. */
function unexpected(thrown: unknown, instance: string, context: InvocationContext): TextResponse {
  if (isStoreFailure(thrown)) {
    const kind = thrown.storeFailure === 'busy' ? 'store-busy' : 'store-unavailable';
    context.warn(instance, thrown.message);
    return problemResponse({ kind, sentence: thrown.message }, instance);
  }
  context.error(instance, thrown);
  return problemResponse({ kind: 'internal', sentence: requestMessages.internal }, instance);
}
