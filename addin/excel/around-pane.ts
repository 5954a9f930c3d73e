import type { AroundPage } from '../sign-in/entra-client.ts';
import { officeWindow } from './office-window.ts';

/** What Excel can do about signing in: lend its own account, or, as that of 2021, show a window for it. */
export function aroundPane(): AroundPage {
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported('NestedAppAuth', '1.1'))
    return { kind: 'window', ...officeWindow(ui, location.origin) };
  return {
    kind: 'lending',
    loginHint: () =>
      Office.auth.getAuthContext().then(
        ({ userPrincipalName }) => userPrincipalName,
        () => undefined,
      ),
  };
}
