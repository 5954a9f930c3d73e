import type { AroundPage } from '../sign-in/entra-sign-in.ts';

/** What Excel can do about signing in: lend its own account, or nothing. */
export function aroundPane(): AroundPage {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('NestedAppAuth', '1.1')) return { kind: 'closed' };
  return {
    kind: 'lending',
    loginHint: () =>
      Office.auth.getAuthContext().then(
        ({ userPrincipalName }) => userPrincipalName,
        () => undefined,
      ),
  };
}
