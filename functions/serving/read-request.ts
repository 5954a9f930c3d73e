import type { HttpRequest } from '@azure/functions';

import type { Route } from '../../shared/api/define-route.ts';
import { type Result, ok } from '../../shared/result.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { invalidPlaces } from './invalid-places.ts';
import { type RefusedRequest, refusedRequest } from './refused-request.ts';

/** What stands in the address and the headers of a request. */
export interface Addressed {
  readonly parameters: unknown;
  readonly query: unknown;
  readonly key: string;
  readonly seen: number | undefined;
}

export function readAddress(request: HttpRequest, route: Route): Result<Addressed, RefusedRequest> {
  const parameters = readParameters(request, route);
  if (!parameters.ok) return parameters;
  const query = route.query.safeParse(Object.fromEntries(request.query));
  if (!query.success) {
    const invalid = invalidPlaces(query.error, 'query');
    return refusedRequest('request-invalid', requestMessages.invalid(invalid.length), invalid);
  }
  const key = readKey(request, route);
  if (!key.ok) return key;
  const seen = readIfMatch(request, route);
  if (!seen.ok) return seen;
  return ok({ parameters: parameters.value, query: query.data, key: key.value, seen: seen.value });
}

function readParameters(request: HttpRequest, route: Route): Result<unknown, RefusedRequest> {
  const read = route.parameters.safeParse({ ...request.params });
  if (read.success) return ok(read.data);
  const unknownPeriod = ['quarter', 'period'].find((name) =>
    read.error.issues.some(({ path }) => path[0] === name),
  );
  if (unknownPeriod !== undefined) {
    const written = request.params[unknownPeriod] ?? '';
    return refusedRequest('period-not-found', requestMessages.periodNotFound(written));
  }
  const invalid = invalidPlaces(read.error, 'path');
  return refusedRequest('request-invalid', requestMessages.invalid(invalid.length), invalid);
}

function readKey(request: HttpRequest, { once }: Route): Result<string, RefusedRequest> {
  if (!once) return ok('');
  const key = request.headers.get('idempotency-key') ?? '';
  return /^[\x21-\x7e]{1,200}$/.test(key)
    ? ok(key)
    : refusedRequest('key-missing', requestMessages.keyMissing);
}

function readIfMatch(request: HttpRequest, { guarded }: Route): Result<number | undefined, RefusedRequest> {
  const written = guarded ? request.headers.get('if-match') : null;
  if (written === null) return ok(undefined);
  const [, revision] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(written.trim()) ?? [];
  if (revision !== undefined) return ok(Number(revision));
  const invalid = [{ place: 'If-Match', sentence: requestMessages.ifMatch }];
  return refusedRequest('request-invalid', requestMessages.invalid(1), invalid);
}
