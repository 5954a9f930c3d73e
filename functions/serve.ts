import type { HttpRequest, InvocationContext } from '@azure/functions';

import type { AnswerOf, Route } from '../shared/api/define-route.ts';
import type { Place, RouteId } from '../shared/api/places.ts';
import type { User } from '../shared/domain/user.ts';
import { isStoreFailure } from '../shared/ports/store-failure.ts';
import { type Result, ok } from '../shared/result.ts';
import { requestMessages } from '../shared/text/messages/requests.ts';
import type { Asked } from './serving/asked.ts';
import type { Border } from './serving/border.ts';
import type { Visit } from './serving/crowd.ts';
import { correlationOf } from './serving/correlation.ts';
import { loggedError } from './serving/logged-error.ts';
import { readBody } from './serving/read-body.ts';
import { readAddress } from './serving/read-request.ts';
import type { RefusedRequest } from './serving/refused-request.ts';
import { type Numbers, type TextResponse, answered, problemResponse } from './serving/responses.ts';
import { taggedResponse } from './serving/tagged-response.ts';
import { signedIn } from './serving/signed-in.ts';

/** What a route does with a checked request. */
export type Answering<R extends Route> = (asked: Asked<R>) => Promise<Result<AnswerOf<R>, RefusedRequest>>;

/** A declaration and what is done with the requests that are as it wants them. */
export interface Served<Id extends RouteId> {
  readonly route: Route & { readonly id: Id };
  readonly answering: Answering<Route>;
}

/** A route is loaded for the first of its requests that is let in: a cold start waits for one route and not for all. */
export type LoadServed<Id extends RouteId> = () => Promise<{ readonly served: Served<Id> }>;

type Handler = (request: HttpRequest, context: InvocationContext) => Promise<TextResponse>;

/** The border of this service, or the sentence about the setting that keeps it closed. */
export type TheBorder = () => Result<Border, string>;

/** Makes a handler of a place and what is served there: checks first, an answer or a problem, and never an exception. */
export function serve<Id extends RouteId>(place: Place, border: TheBorder, load: LoadServed<Id>): Handler {
  return async (request, context) => {
    const instance = instanceOf(context);
    const numbers = { instance, correlation: correlationOf(request, instance) };
    const open = border();
    if (!open.ok) return problemResponse({ kind: 'service-misconfigured', sentence: open.reason }, numbers);
    try {
      const user = await signedIn(request, place, open.value);
      if (!user.ok) return problemResponse(user.reason, numbers);
      const visit = place.once ? open.value.commits.enter() : passing;
      if (visit === undefined)
        return problemResponse({ kind: 'store-busy', sentence: requestMessages.crowded }, numbers);
      try {
        await visit.turn();
        return await served(request, (await load()).served, { user: user.value, numbers });
      } finally {
        visit.leave();
      }
    } catch (thrown) {
      return unexpected(thrown, numbers, context);
    }
  };
}

/** Who commits nothing neither waits nor takes room. */
const passing: Visit = { turn: () => Promise.resolve(), leave: () => undefined };

async function served(
  request: HttpRequest,
  { route, answering }: Served<RouteId>,
  { user, numbers }: { readonly user: User | undefined; readonly numbers: Numbers },
): Promise<TextResponse> {
  const asked = await checked(request, route, user);
  const answer = asked.ok ? await answering(asked.value) : asked;
  if (!answer.ok) return problemResponse(answer.reason, numbers);
  const response = answered(answer.value, {
    status: route.status,
    numbers,
    revision: route.revised ? revisionOf(answer.value) : undefined,
  });
  return route.tagged ? taggedResponse(response, request.headers.get('if-none-match')) : response;
}

async function checked(
  request: HttpRequest,
  route: Route,
  user: User | undefined,
): Promise<Result<Asked<Route>, RefusedRequest>> {
  const address = readAddress(request, route);
  if (!address.ok) return address;
  const body = await readBody(request, route);
  if (!body.ok) return body;
  // The declaration has just been used to parse all of it.
  return ok({ ...address.value, user, body: body.value } as Asked<Route>);
}

/** Answers about one return carry its line; its revision is the ETag. */
function revisionOf(answer: unknown): number | null | undefined {
  if (typeof answer !== 'object' || answer === null || !('return' in answer)) return undefined;
  const line = answer.return as { readonly revision?: number | null };
  return line.revision;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const instanceOf = ({ invocationId }: InvocationContext): string =>
  uuid.test(invocationId) ? invocationId : crypto.randomUUID();

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
