import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { routes } from '../../shared/api/catalogue.ts';
import { type RunningProduct, startProduct } from '../builders/running-product.ts';
import { noChromium, startChromium } from './chromium.ts';
import { type WatchedTab, accessibilityFaults, openTab } from './watched-tab.ts';

const whereChromiumIs = noChromium === undefined ? describe : describe.skip;
const whyNot = noChromium === undefined ? '' : ` (skipped: ${noChromium})`;

whereChromiumIs(`the page of the API, in Chromium${whyNot}`, () => {
  let [product, browser, tab]: [RunningProduct?, Browser?, WatchedTab?] = [];

  beforeAll(async () => {
    product = await startProduct({ words: [] });
    browser = await startChromium();
    tab = await openTab(browser, product.address);
    await shownPage().goto(`${product.address}/api-reference/index.html`, { waitUntil: 'networkidle' });
  }, 120_000);

  afterAll(async () => {
    expect(tab?.complaints).toEqual([]);
    await browser?.close();
    await product?.end('SIGTERM');
  });

  function shownPage(): Page {
    if (tab === undefined) throw new Error('The browser has been started.');
    return tab.page;
  }

  /** Unfolds an operation's form by the keyboard, sends it by Enter and answers with the line about the answer. */
  async function tried(id: string): Promise<string> {
    const section = shownPage().locator(`[data-operation="${id}"]`);
    const form = section.locator('form');
    if (!(await form.isVisible())) await section.locator('.try summary').press('Enter');
    await form.locator('output').evaluate((output) => {
      output.textContent = '';
    });
    await form.locator('button').press('Enter');
    await form.locator('output', { hasText: /\d+ 毫秒/ }).waitFor();
    return form.locator('output').innerText();
  }
  const answerOf = (id: string): Promise<string> =>
    shownPage().locator(`[data-operation="${id}"] .answer`).innerText();

  it('shows every route of the running product', async () => {
    const shown = await shownPage()
      .locator('[data-operation]')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-operation')));
    expect([...shown].sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it('refuses who has not signed in, and answers who has', async () => {
    expect(await tried('get-totals')).toMatch(/^401，/);
    expect(JSON.parse(await answerOf('get-totals'))).toMatchObject({ type: '/problems/token-missing' });
    await shownPage().locator('#person').selectOption('bureau-officer');
    await shownPage().waitForFunction(() => document.querySelector<HTMLInputElement>('#token')?.value !== '');
    expect(await tried('get-totals')).toMatch(/^200，/);
    const answer = JSON.parse(await answerOf('get-totals')) as { district: object };
    expect(answer.district).toMatchObject({ sumOfTowns: 585, distinct: 581, target: 670 });
  });

  it('tries every reading route with its own example', async () => {
    for (const { id, method, localOnly } of routes)
      if (method === 'GET' && !localOnly)
        expect([id, await tried(id)]).toEqual([id, expect.stringMatching(/^200，/)]);
    expect(await shownPage().locator('[data-operation="get-return"] output').innerText()).toContain('ETag：');
  });

  it('sends a body as it stands, with a new key each time', async () => {
    await shownPage().locator('#person').selectOption('clerk-hutang');
    await shownPage().locator('[data-operation="put-return"] .try summary').press('Enter');
    await shownPage().locator('[id="put-return.quarter"]').fill('2021Q3');
    expect(await tried('put-return')).toMatch(/^201，.*ETag："1"/);
    expect(await tried('put-return')).toMatch(/^428，/);
    await shownPage().locator('[id="put-return.If-Match"]').fill('"1"');
    expect(await tried('put-return')).toMatch(/^201，.*ETag："2"/);
    await shownPage().locator('[id="put-return.body"]').fill('{');
    expect(await tried('put-return')).toMatch(/^400，/);
  });

  it('finds a route by a field of its body, and leaves a slash to the field it is typed into', async () => {
    await shownPage().locator('h1').click();
    await shownPage().keyboard.press('/');
    await shownPage().keyboard.type('explanation');
    expect(await shownPage().locator('[data-operation="put-return"]').isVisible()).toBe(true);
    expect(await shownPage().locator('[data-operation="get-totals"]').isVisible()).toBe(false);
    await shownPage().keyboard.press('Escape');
    await shownPage().locator('#token').fill('');
    await shownPage().locator('#token').press('/');
    expect(await shownPage().locator('#token').inputValue()).toBe('/');
  });

  it('has no barrier, folded in the dark and unfolded in the light, and fits a narrow window', async () => {
    await shownPage().emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(shownPage())).toEqual([]);
    await shownPage().emulateMedia({ colorScheme: 'light' });
    await shownPage().evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await accessibilityFaults(shownPage())).toEqual([]);
    await shownPage().setViewportSize({ width: 320, height: 640 });
    expect(await shownPage().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 180_000);
});
