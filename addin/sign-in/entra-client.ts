import {
  type AccountInfo,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';

import { askInWindow, forgetUnfinished, reached, type WindowHost } from './ask-in-window.ts';
import type { EntraSettings } from './entra-settings.ts';

/** What is asked of the library; everything it cannot do it throws. */
export interface EntraClient {
  /** An account that is signed in from before, or with which the program around the page is. */
  readonly known: () => Promise<boolean>;
  readonly tokenSilently: (anew: boolean) => Promise<string>;
  readonly askForAccount: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Excel, where it lends its own sign-in to the pane. */
export interface LendingHost {
  readonly loginHint: () => Promise<string | undefined>;
}

/** Where the pages run: a browser, an Excel that lends its sign-in, or one that shows a window for it. */
export type AroundPage =
  | { readonly kind: 'browser' }
  | ({ readonly kind: 'lending' } & LendingHost)
  | ({ readonly kind: 'window' } & WindowHost);

/** Somebody may have to look for her telephone first. Milliseconds. */
const patience = 300_000;

/** What the library knows by heart; of any other it has to be told that it is one. */
const knownClouds = ['https://login.microsoftonline.com', 'https://login.partner.microsoftonline.cn'];

const beside = (page: string): string => new URL(page, location.href).href;

const configuration = ({ authority, tenant, clientId }: EntraSettings) => ({
  auth: {
    clientId,
    authority: `${authority}/${tenant}`,
    knownAuthorities: knownClouds.includes(authority) ? [] : [new URL(authority).host],
    redirectUri: beside('sign-in.html'),
    postLogoutRedirectUri: beside('sign-in.html'),
  },
  // So that whoever signed in at the board is signed in at the workbench; the library encrypts what it keeps.
  cache: { cacheLocation: 'localStorage' },
  // Excel in a browser has the pane in a frame, and it is not the frame that is sent to the login service.
  system: { popupBridgeTimeout: patience, allowRedirectInIframe: true },
});

/** The library of the login service. This file and all of the library are fetched only where there is one. */
export async function entraClient(settings: EntraSettings, around: AroundPage): Promise<EntraClient> {
  const library = await (around.kind === 'lending'
    ? createNestablePublicClientApplication(configuration(settings))
    : createStandardPublicClientApplication(configuration(settings)));
  if (around.kind === 'window') await forgetUnfinished(library);
  const scopes = [settings.scope];
  // Excel says itself with whom it is signed in; a browser may be used by several people, and takes up the last of them.
  let account =
    around.kind === 'lending' ? undefined : (library.getActiveAccount() ?? library.getAllAccounts()[0]);

  const held = (result: AuthenticationResult): string => {
    ({ account } = result);
    library.setActiveAccount(result.account);
    return result.accessToken;
  };

  async function asked(): Promise<AuthenticationResult> {
    if (around.kind === 'lending')
      return library.acquireTokenPopup({ scopes, overrideInteractionInProgress: true });
    const request = { scopes, prompt: 'select_account' };
    if (around.kind === 'browser')
      return library.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
    await reached(settings);
    return askInWindow(library, around, { ...request, redirectUri: beside('sign-in-dialog.html') });
  }

  return {
    async known() {
      if (account === undefined && around.kind === 'lending') account = await lent(library, around, scopes);
      return account !== undefined;
    },
    tokenSilently: async (anew) =>
      held(await library.acquireTokenSilent({ scopes, forceRefresh: anew, ...(account && { account }) })),
    async askForAccount() {
      held(await asked());
    },
    async leave() {
      const known = { ...(account && { account }) };
      // The pane cannot go to the login service itself; that one asks for the account each time anyway.
      await (around.kind === 'window' ? library.clearCache(known) : library.logoutRedirect(known));
      account = undefined;
    },
  };
}

/** Excel is signed in already; whether its account may come in here shows without asking her. */
async function lent(
  library: IPublicClientApplication,
  { loginHint }: LendingHost,
  scopes: string[],
): Promise<AccountInfo | undefined> {
  const hint = await loginHint();
  const request = { scopes, ...(hint !== undefined && { loginHint: hint }) };
  return library.ssoSilent(request).then(
    (result) => result.account,
    () => undefined,
  );
}
