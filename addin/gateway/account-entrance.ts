import type { AccountEntrance, Answered, Catalogue, Person } from '../../shared/api/backend.ts';
import { failed, ok } from '../../shared/result.ts';
import { signInMessages } from '../../shared/text/messages/sign-in.ts';
import { refusal } from './refusal.ts';
import type { AccountSignIn } from './sign-in.ts';

/** Who an account is, only the backend says: it reads the role out of the token. */
export function accountEntrance(
  signIn: AccountSignIn,
  catalogue: () => Answered<Catalogue>,
): AccountEntrance {
  async function person(): Answered<Person> {
    const answer = await catalogue();
    if (answer.ok) {
      const { id, name, role, unit } = answer.value.user;
      return ok({ id, name, role, unit });
    }
    // A fresh token that is refused all the same is of an organization that is not on the list.
    return answer.reason.type === '/problems/token-invalid'
      ? failed(refusal('refused', signInMessages.otherTenant, answer.reason.type))
      : answer;
  }
  return {
    kind: 'account',
    async resume() {
      const resumed = await signIn.resume();
      if (!resumed.ok) return resumed;
      return resumed.value ? person() : ok(undefined);
    },
    async ask() {
      const asked = await signIn.ask();
      return asked.ok ? person() : asked;
    },
    cancel: signIn.cancel,
    leave: signIn.leave,
  };
}
