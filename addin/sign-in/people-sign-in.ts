import type { Answered, Person } from '../../shared/api/backend.ts';
import type { listLocalPeople } from '../../shared/api/list-local-people.ts';
import type { postLocalToken } from '../../shared/api/post-local-token.ts';
import { failed, ok } from '../../shared/result.ts';
import { gatewayMessages } from '../../shared/text/messages/gateway.ts';
import { ask } from '../gateway/ask.ts';
import { refusal } from '../gateway/refusal.ts';
import { request } from '../gateway/route-request.ts';
import type { ListSignIn } from '../gateway/sign-in.ts';

/** A token that ends within this time is fetched anew before it is used. Milliseconds. */
const shortly = 60_000;

interface Held {
  readonly token: string;
  readonly expiresAt: string;
  readonly person: Person;
}

/** The sample people of the local host, who get tokens of its own issuer. */
export function peopleSignIn(baseUrl: string): ListSignIn {
  let held: Held | undefined;

  async function choose(person: string): Answered<Person> {
    const asked = request<typeof postLocalToken>('POST', 'local/token', { body: { person } });
    const answer = await ask(baseUrl, undefined, asked);
    if (!answer.ok) return answer;
    held = answer.value;
    return ok(answer.value.person);
  }

  return {
    kind: 'list',
    people: () => ask(baseUrl, undefined, request<typeof listLocalPeople>('GET', 'local/people', {})),
    choose,
    async token() {
      if (held !== undefined && Date.parse(held.expiresAt) - Date.now() < shortly)
        await choose(held.person.id);
      return ok(held?.token);
    },
    async renewed() {
      if (held === undefined) return failed(refusal('signed-out', gatewayMessages.expired));
      const chosen = await choose(held.person.id);
      return chosen.ok ? ok(held.token) : chosen;
    },
  };
}
