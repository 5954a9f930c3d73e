import type { HttpRequest } from '@azure/functions';

import type { Place } from '../../shared/api/places.ts';
import { type User, mayEverDo } from '../../shared/domain/user.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { roleNames, serviceMessages } from '../../shared/text/messages/service.ts';
import type { TokenRefusal } from '../identity/verify-token.ts';
import type { Border } from './border.ts';
import { type RefusedRequest, refusedRequest } from './refused-request.ts';

/** Who asks; refused before the body is read when the role can never do what the route does. */
export async function signedIn(
  request: HttpRequest,
  { verb }: Place,
  { verify, limit }: Border,
): Promise<Result<User | undefined, RefusedRequest>> {
  if (verb === null) return ok(undefined);
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) return refusedRequest('token-missing', requestMessages.tokenMissing);
  const user = await verify(token);
  if (!user.ok) return notVerified(user.reason);
  const wait = limit.wait(user.value.id);
  if (wait > 0)
    return failed({ kind: 'too-many-requests', sentence: requestMessages.tooMany(wait), retryAfter: wait });
  return mayEverDo(user.value, verb)
    ? user
    : refusedRequest('not-permitted', serviceMessages.notPermitted(roleNames[user.value.role]));
}

function notVerified(reason: TokenRefusal): Result<never, RefusedRequest> {
  switch (reason) {
    case 'expired':
      return refusedRequest('token-expired', requestMessages.tokenExpired);
    case 'invalid':
      return refusedRequest('token-invalid', requestMessages.tokenInvalid);
    case 'without-role':
      return refusedRequest('not-permitted', requestMessages.roleMissing);
    case 'keys-unavailable':
      return refusedRequest('identity-unavailable', requestMessages.identityUnavailable);
  }
}
