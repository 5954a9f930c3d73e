import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { diagnosisOf } from '../../shared/documents/diagnosis.ts';
import { diagnosisPage } from '../../shared/documents/diagnosis-page.ts';
import { aDiagnosisRequest, hostileNames } from '../builders/diagnosis-requests.ts';
import { startChromium } from './chromium.ts';
import { inChromium } from './in-chromium.ts';
import { type LocalServer, localServer, type ServedFile } from './local-server.ts';

const built = join(__dirname, '../../dist/addin');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

const filesOf = (folder: string): readonly (readonly [string, ServedFile])[] =>
  readdirSync(join(built, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map(({ name }) => {
      const file = join(built, folder, name);
      const served = { type: types[extname(name)] ?? '', body: readFileSync(file) };
      return [`/${relative(built, file)}`, served] as const;
    });

const diagnosis = (name?: string): ServedFile => ({
  type: types['.html'] ?? '',
  body: diagnosisPage(diagnosisOf(aDiagnosisRequest(name === undefined ? {} : { name })), '/'),
});

const served = new Map([
  ...['', 'help', 'policy', 'assets'].flatMap(filesOf),
  ['/diagnosis.html', diagnosis()] as const,
  ...hostileNames.map((name, place) => [`/hostile-${place}.html`, diagnosis(name)] as const),
]);

const pagesToRead = [
  '/help/index.html',
  '/help/GAOQI_RDRATIO.html',
  '/help/GAOQI_WHY.html',
  '/policy/index.html',
];

inChromium('pages to read', () => {
  let [server, browser, context]: [LocalServer?, Browser?, BrowserContext?] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await localServer(served);
    browser = await startChromium();
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('request', (request) => {
      if (!request.url().startsWith(server?.address ?? '')) complaints.push(request.url());
    });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function opened(path: string): Promise<Page> {
    if (context === undefined || server === undefined) throw new Error('The browser has been started.');
    const tab = await context.newPage();
    await tab.goto(server.address + path, { waitUntil: 'networkidle' });
    return tab;
  }

  const schemes = [...pagesToRead, '/diagnosis.html'].flatMap((path) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
  );

  it.each(schemes)(
    '$path ($colorScheme) has no barrier and asks nobody else',
    async ({ path, colorScheme }) => {
      const tab = await opened(path);
      await tab.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(complaints).toEqual([]);
      await tab.close();
    },
    180_000,
  );

  it.each(pagesToRead)('%s fits a narrow window', async (path) => {
    const tab = await opened(path);
    await tab.setViewportSize({ width: 320, height: 640 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.close();
  });

  it('opens a function by the keyboard alone and finds the search again in the address', async () => {
    const tab = await opened('/help/index.html');
    await tab.keyboard.press('/');
    await tab.keyboard.type('rdratio');
    expect(await tab.locator('[data-entry]:visible').count()).toBe(1);
    expect(new URL(tab.url()).searchParams.get('q')).toBe('rdratio');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/help/GAOQI_RDRATIO.html');
    await tab.close();
  });

  it('copies an example as a sheet and says so', async () => {
    const tab = await opened('/help/GAOQI_RDRATIO.html');
    const button = tab.locator('button[data-copy]').nth(1);
    await button.press('Enter');
    await tab.locator('#said:not(:empty)').waitFor({ state: 'attached' });
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await button.getAttribute('data-copy'));
    expect(copied).toContain('=GAOQI_RDRATIO(');
    await tab.close();
  });

  it('prints the diagnosis on one sheet of A4', async () => {
    const tab = await opened('/diagnosis.html');
    const paper = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/.exec(paper)?.slice(1)).toEqual(['594', '841']);
    await tab.close();
  });

  it.each(hostileNames.map((_, place) => place))('lets hostile name %i do nothing', async (place) => {
    const tab = await opened(`/hostile-${place}.html`);
    const dialogs: string[] = [];
    tab.on('dialog', (dialog) => dialogs.push(dialog.message()));
    expect(await tab.locator('.head dd').count()).toBe(4);
    expect(await tab.locator('script, img, h1 b, title b').count()).toBe(0);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect([dialogs, complaints]).toEqual([[], []]);
    await tab.close();
  });
});
