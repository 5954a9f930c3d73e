import type { Answered, Refused } from '../../shared/api/backend.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { signInMessages } from '../../shared/text/messages/sign-in.ts';
import { refusal } from '../gateway/refusal.ts';
import type { AccountSignIn } from '../gateway/sign-in.ts';
import type { AroundPage, EntraClient } from './entra-client.ts';
import { entraRefusal } from './entra-refusal.ts';
import type { EntraSettings } from './entra-settings.ts';

/** Accounts of Microsoft Entra ID. The library comes when it is first needed, which is after the page is there. */
export function entraSignIn(settings: EntraSettings, around: AroundPage): AccountSignIn {
  let loading: Promise<EntraClient> | undefined;
  let isIn = false;
  let letGo: (() => void) | undefined;

  const client = (): Promise<EntraClient> => {
    loading ??= fetchedClient(settings, around).catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };

  /** One use of the library, and what went wrong with it as a sentence. */
  async function using<T>(use: (client: EntraClient) => Promise<T>): Answered<T> {
    return client()
      .then(use)
      .then(ok, (thrown: unknown) =>
        failed(isNotFetched(thrown) ? refusal('offline', signInMessages.offline) : entraRefusal(thrown)),
      );
  }

  const token = (anew: boolean): Answered<string> => using((library) => library.tokenSilently(anew));

  async function ask(): Answered<'signed-in'> {
    const cancelled = new Promise<Result<never, Refused>>((resolve) => {
      letGo = () => {
        resolve(failed(refusal('refused', signInMessages.cancelled)));
      };
    });
    const asked = await Promise.race([using((library) => library.askForAccount()), cancelled]);
    if (!asked.ok) return asked;
    isIn = true;
    return ok('signed-in');
  }

  async function leave(): Promise<void> {
    await using((library) => library.leave());
    isIn = false;
  }

  return {
    kind: 'account',
    async resume() {
      const known = await using((library) => library.known());
      if (!known.ok || !known.value) return known;
      const held = await token(false);
      isIn = held.ok || held.reason.kind === 'offline';
      if (held.ok) return ok(true);
      return held.reason.kind === 'signed-out' ? ok(false) : held;
    },
    ask,
    cancel: () => {
      // A window that is closed ends the asking itself.
      if (around.kind !== 'window' || !around.close()) letGo?.();
    },
    token: async () => (isIn ? token(false) : ok(undefined)),
    renewed: () => token(true),
    leave: around.kind === 'lending' ? undefined : leave,
  };
}

const isNotFetched = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === 'ChunkLoadError';

async function fetchedClient(settings: EntraSettings, around: AroundPage): Promise<EntraClient> {
  const { entraClient } = await import(/* webpackChunkName: "entra" */ './entra-client.ts');
  return entraClient(settings, around);
}
