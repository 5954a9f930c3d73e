import type { AuthenticationResult, IPublicClientApplication, RedirectRequest } from '@azure/msal-browser';

import { answers, windowAddress } from './dialog-passage.ts';
import type { EntraSettings } from './entra-settings.ts';
import { signInFault } from './entra-refusal.ts';

/** An Excel that does not lend its account, but shows a page of ours in a window of its own. */
export interface WindowHost {
  /** What the page says that is shown in a window; everything else that becomes of the window is thrown. */
  readonly said: (address: string) => Promise<string>;
  /** Whether there was a window to close. */
  readonly close: () => boolean;
}

/**
 * Signing in as by a redirection, of which only the way through the login service runs in the window: the page here has
 * made the secret of it and redeems the answer. So no token passes between the two, and a storage that they do not share
 * does no harm.
 */
export async function askInWindow(
  library: IPublicClientApplication,
  { said }: WindowHost,
  request: RedirectRequest & { readonly redirectUri: string },
): Promise<AuthenticationResult> {
  const login = await redirection(library, request);
  const state = new URL(login).searchParams.get('state') ?? '';
  try {
    const answer = await said(windowAddress(request.redirectUri, login));
    if (!answers(state, answer)) throw signInFault('state_mismatch');
    return await redeemed(library, answer);
  } catch (thrown) {
    // Until the library hears of an end it does not begin again.
    const declined = new URLSearchParams({ error: 'access_denied', state });
    await redeemed(library, `#${declined.toString()}`).catch(() => undefined);
    throw thrown;
  }
}

/** A page that was left while its window was open has never heard of the end. */
export const forgetUnfinished = (library: IPublicClientApplication): Promise<unknown> =>
  library.handleRedirectPromise({ navigateToLoginRequestUrl: false }).catch(() => undefined);

/** Where the library would send the page. */
async function redirection(library: IPublicClientApplication, request: RedirectRequest): Promise<string> {
  let address = '';
  library.setNavigationClient({
    navigateInternal: () => Promise.resolve(false),
    navigateExternal: (url) => {
      address = url;
      return Promise.resolve(false);
    },
  });
  await library.acquireTokenRedirect(request);
  return address;
}

async function redeemed(library: IPublicClientApplication, hash: string): Promise<AuthenticationResult> {
  const result = await library.handleRedirectPromise({ hash, navigateToLoginRequestUrl: false });
  if (result === null) throw signInFault('no_answer');
  return result;
}

/** Otherwise the window would show her an error of the browser. Of clouds that it knows the library asks nothing itself. */
export async function reached({ authority, tenant }: EntraSettings): Promise<void> {
  await fetch(`${authority}/${tenant}/v2.0/.well-known/openid-configuration`).catch(() => {
    throw signInFault('network_error');
  });
}
