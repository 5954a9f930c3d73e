import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { routes } from '../../shared/api/catalogue.ts';
import { inChromium } from './in-chromium.ts';
import { stage } from './stage.ts';
import { accessibilityFaults } from './watched-tab.ts';

inChromium('the page of the API', () => {
  const { product, page, complaints } = stage();

  beforeAll(async () => {
    await page().goto(`${product().address}/api-reference/index.html`, { waitUntil: 'networkidle' });
  });

  afterAll(() => {
    expect(complaints()).toEqual([]);
  });

  /** Unfolds an operation's form by the keyboard, sends it by Enter and answers with the line about the answer. */
  async function tried(id: string): Promise<string> {
    const section = page().locator(`[data-operation="${id}"]`);
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
    page().locator(`[data-operation="${id}"] .answer`).innerText();

  it('shows every route of the running product', async () => {
    const shown = await page()
      .locator('[data-operation]')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-operation')));
    expect([...shown].sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it('refuses who has not signed in, and answers who has', async () => {
    expect(await tried('get-totals')).toMatch(/^401，/);
    expect(JSON.parse(await answerOf('get-totals'))).toMatchObject({ type: '/problems/token-missing' });
    await page().locator('#person').selectOption('bureau-officer');
    await page().waitForFunction(() => document.querySelector<HTMLInputElement>('#token')?.value !== '');
    expect(await tried('get-totals')).toMatch(/^200，/);
    const answer = JSON.parse(await answerOf('get-totals')) as { district: object };
    expect(answer.district).toMatchObject({ sumOfTowns: 585, distinct: 581, target: 670 });
  });

  it('tries every reading route with its own example', async () => {
    for (const { id, method, localOnly } of routes)
      if (method === 'GET' && !localOnly)
        expect([id, await tried(id)]).toEqual([id, expect.stringMatching(/^200，/)]);
    expect(await page().locator('[data-operation="get-return"] output').innerText()).toContain('ETag：');
  });

  it('sends a body as it stands, with a new key each time', async () => {
    await page().locator('#person').selectOption('clerk-hutang');
    await page().locator('[data-operation="put-return"] .try summary').press('Enter');
    await page().locator('[id="put-return.quarter"]').fill('2021Q3');
    expect(await tried('put-return')).toMatch(/^201，.*ETag："1"/);
    expect(await tried('put-return')).toMatch(/^428，/);
    await page().locator('[id="put-return.If-Match"]').fill('"1"');
    expect(await tried('put-return')).toMatch(/^201，.*ETag："2"/);
    await page().locator('[id="put-return.body"]').fill('{');
    expect(await tried('put-return')).toMatch(/^400，/);
  });

  it('finds a route by a field of its body, and leaves a slash to the field it is typed into', async () => {
    await page().locator('h1').click();
    await page().keyboard.press('/');
    await page().keyboard.type('explanation');
    expect(await page().locator('[data-operation="put-return"]').isVisible()).toBe(true);
    expect(await page().locator('[data-operation="get-totals"]').isVisible()).toBe(false);
    await page().keyboard.press('Escape');
    await page().locator('#token').fill('');
    await page().locator('#token').press('/');
    expect(await page().locator('#token').inputValue()).toBe('/');
  });

  it('has no barrier, folded in the dark and unfolded in the light, and fits a narrow window', async () => {
    await page().emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().emulateMedia({ colorScheme: 'light' });
    await page().evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().setViewportSize({ width: 320, height: 640 });
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 180_000);
});
