import { listLocalPeople } from '../../shared/api/list-local-people.ts';
import { postLocalToken } from '../../shared/api/post-local-token.ts';
import { wujinPeople } from '../../shared/domain/wujin-people.ts';
import { ok } from '../../shared/result.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { registerRoute } from '../http/register-route.ts';
import { servedRoute } from '../http/served-route.ts';
import type { LocalIssuer } from '../identity/local-issuer.ts';
import { refusedRequest } from '../serving/refused-request.ts';

/** Seconds a sign-in holds: a working day. */
const tokenLife = 12 * 3_600;

/** Routes of the local host alone: choose a person, get a token. They are no part of what is deployed. */
export function registerLocalSignIn(issuer: LocalIssuer): void {
  const people = servedRoute(listLocalPeople, () => Promise.resolve(ok({ people: wujinPeople })));
  const token = servedRoute(postLocalToken, async ({ body }) => {
    const person = wujinPeople.find(({ id }) => id === body.person);
    if (person === undefined)
      return refusedRequest('person-not-found', requestMessages.personNotFound(body.person));
    const expiresAt = new Date(Date.now() + tokenLife * 1_000).toISOString();
    return ok({ token: await issuer.sign(person, tokenLife), expiresAt, person });
  });
  registerRoute(people.route.id, () => Promise.resolve({ served: people }));
  registerRoute(token.route.id, () => Promise.resolve({ served: token }));
}
