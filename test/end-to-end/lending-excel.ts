import type { Page } from 'playwright-core';

import type { Account, TokenAnswer } from '../builders/login-service/login-tokens.ts';
import { inPlaceOfOffice } from './office-in-page.ts';

declare global {
  var tokensOfHost: (asked: 'silently' | 'by hand') => Promise<TokenAnswer | undefined>;
}

/**
 * What of Excel the sign-in of the pane talks to, in the place of Office.js: a host that lends its account. `lend` gives
 * the tokens, or undefined where the person has to be asked first. There is no workbook behind it.
 */
export async function lendingExcel(
  page: Page,
  account: Account,
  lend: (asked: 'silently' | 'by hand') => Promise<TokenAnswer | undefined>,
): Promise<void> {
  await page.exposeFunction('tokensOfHost', lend);
  await inPlaceOfOffice(page, host, account);
}

/** Runs in the page. */
function host({ oid, tenant, mail, name }: Account): void {
  const listeners = new Set<(message: string) => void>();
  const answer = (requestId: string, rest: object): void => {
    const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...rest });
    for (const listener of listeners) listener(message);
  };
  async function asked(message: string): Promise<void> {
    const { method, requestId } = JSON.parse(message) as Record<'method' | 'requestId', string>;
    if (method === 'GetInitContext') {
      answer(requestId, {
        success: true,
        initContext: { sdkName: 'host', sdkVersion: '1', capabilities: {} },
      });
      return;
    }
    const token = await globalThis.tokensOfHost(method === 'GetToken' ? 'silently' : 'by hand');
    if (token === undefined) {
      answer(requestId, { success: false, error: { status: 'USER_INTERACTION_REQUIRED' } });
      return;
    }
    const known = { homeAccountId: `${oid}.${tenant}`, environment: 'localhost', tenantId: tenant };
    const lent = { ...known, localAccountId: oid, username: mail, name };
    answer(requestId, { success: true, token: { ...token, properties: null }, account: lent });
  }
  Object.assign(globalThis, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: (message: string) => void) => listeners.add(listener),
      removeEventListener: (_name: string, listener: (message: string) => void) => listeners.delete(listener),
      postMessage: (message: string) => void asked(message),
    },
  });
  Object.assign(Office, { auth: { getAuthContext: () => Promise.resolve({ userPrincipalName: mail }) } });
  Object.assign(Office.context.requirements, { isSetSupported: (set: string) => set === 'NestedAppAuth' });
}
