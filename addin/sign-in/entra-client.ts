import {
  type AccountInfo,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';

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

/** Somebody may have to look for her telephone first. Milliseconds. */
const patience = 300_000;

/** What the library knows by heart; of any other it has to be told that it is one. */
const knownClouds = ['https://login.microsoftonline.com', 'https://login.partner.microsoftonline.cn'];

const configuration = ({ authority, tenant, clientId }: EntraSettings) => ({
  auth: {
    clientId,
    authority: `${authority}/${tenant}`,
    knownAuthorities: knownClouds.includes(authority) ? [] : [new URL(authority).host],
    redirectUri: new URL('sign-in.html', location.href).href,
    postLogoutRedirectUri: new URL('sign-in.html', location.href).href,
  },
  // So that whoever signed in at the board is signed in at the workbench; the library encrypts what it keeps.
  cache: { cacheLocation: 'localStorage' },
  system: { popupBridgeTimeout: patience },
});

/** The library of the login service. This file and all of the library are fetched only where there is one. */
export async function entraClient(
  settings: EntraSettings,
  host: LendingHost | undefined,
): Promise<EntraClient> {
  const library = await (host === undefined
    ? createStandardPublicClientApplication(configuration(settings))
    : createNestablePublicClientApplication(configuration(settings)));
  const scopes = [settings.scope];
  // Excel says itself with whom it is signed in; a browser may be used by several people, and takes up the last of them.
  let account = host === undefined ? (library.getActiveAccount() ?? library.getAllAccounts()[0]) : undefined;

  const held = (result: AuthenticationResult): string => {
    ({ account } = result);
    library.setActiveAccount(result.account);
    return result.accessToken;
  };

  return {
    async known() {
      if (account === undefined && host !== undefined) account = await lent(library, host, scopes);
      return account !== undefined;
    },
    tokenSilently: async (anew) =>
      held(await library.acquireTokenSilent({ scopes, forceRefresh: anew, ...(account && { account }) })),
    async askForAccount() {
      const asked = { scopes, ...(host === undefined && { prompt: 'select_account' }) };
      held(await library.acquireTokenPopup({ ...asked, overrideInteractionInProgress: true }));
    },
    leave: () => library.logoutRedirect({ ...(account && { account }) }),
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
