import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { type DeployedSite, deployedSite } from '../builders/deployed-site.ts';
import { otherTenant, ourTenant } from '../builders/entra-double.ts';
import type { Account } from '../builders/login-service/login-tokens.ts';
import { startChromium } from './chromium.ts';
import { openTab, type WatchedTab } from './watched-tab.ts';

const account = (number: number, name: string, mail: string, roles: readonly string[]): Account => ({
  oid: `91a4c3f0-3333-4444-8555-66667777888${number}`,
  tenant: ourTenant,
  ...{ name, mail, roles },
});
export const clerk = account(1, '例专员', 'clerk@bureau.example', ['clerk:hutang']);
export const officer = account(2, '例科员', 'officer@bureau.example', ['bureau']);
export const newcomer = account(3, '例新人', 'newcomer@bureau.example', []);
export const stranger = {
  ...account(4, '例外人', 'stranger@other.example', ['bureau']),
  tenant: otherTenant,
};

/** A product in a cloud with a login service, and browsers before it. */
export interface SignInStage {
  /** Lets in the people of our tenant. */
  readonly site: () => DeployedSite;
  /** Its login service lets in everybody; the program does not. */
  readonly open: () => DeployedSite;
  /** A browser in which nobody has signed in yet. */
  readonly freshTab: (at?: DeployedSite) => Promise<Page>;
  /** What the login services, the policy and the browsers have found wrong so far. */
  readonly faults: () => readonly string[];
}

/** What Chromium thinks of the frame in which the library asks whether somebody is still signed in. */
const hiddenFrame = /An iframe which has both allow-scripts and allow-same-origin/;

const standing = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('Nothing stands on the stage before its tests begin.');
  return thing;
};

export function signInStage(): SignInStage {
  let [site, open, browser]: [DeployedSite?, DeployedSite?, Browser?] = [];
  const tabs: WatchedTab[] = [];
  beforeAll(async () => {
    site = await deployedSite([clerk, officer, newcomer]);
    open = await deployedSite([clerk, stranger], 'organizations');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await open?.close();
  });
  return {
    site: () => standing(site),
    open: () => standing(open),
    async freshTab(at = standing(site)) {
      const others = [at.login.authority, 'https://appsforoffice.microsoft.com'];
      const tab = await openTab(standing(browser), at.address, others);
      tabs.push(tab);
      return tab.page;
    },
    faults: () => [
      ...[standing(site), standing(open)].flatMap(({ login }) => login.faults()),
      ...tabs.flatMap(({ complaints }) => complaints).filter((one) => !hiddenFrame.test(one)),
    ],
  };
}

export const shown = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

/** What is left of tokens in the storage of the browser. */
export async function kept(context: BrowserContext): Promise<readonly string[]> {
  const { origins } = await context.storageState();
  return origins.flatMap(({ localStorage }) =>
    localStorage.map(({ name }) => name).filter((name) => /accesstoken|refreshtoken|idtoken/i.test(name)),
  );
}
