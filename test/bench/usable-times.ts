import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, BrowserContext } from 'playwright-core';

import { startChromium } from '../end-to-end/chromium.ts';
import { localServer, type ServedFile } from '../end-to-end/local-server.ts';

declare global {
  var usableAt: number | undefined;
}

/** An Excel that is there and has not answered yet: what comes after is its own time. */
const host = `
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: 'Excel' }),
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
    context: {
      platform: 'PC',
      document: { url: '台账.xlsx' },
      requirements: { isSetSupported: () => true },
      ui: { openBrowserWindow: () => undefined },
    },
  };
  globalThis.Excel = { run: () => new Promise(() => undefined) };
  globalThis.CustomFunctions = { associate: () => undefined };
`;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

function filesIn(root: string, folder: string): readonly (readonly [string, ServedFile])[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const type = types[name.split('.').at(-1) ?? ''];
    const body = type === undefined ? undefined : readFileSync(join(root, folder, name), 'utf8');
    return body === undefined || type === undefined
      ? []
      : [[`/${name}`, { type: `${type}; charset=utf-8`, body }] as const];
  });
}

function served(root: string): ReadonlyMap<string, ServedFile> {
  const files = new Map([...filesIn(root, 'dist/end-to-end'), ...filesIn(root, 'dist/addin')]);
  const pane = String(files.get('/taskpane.html')?.body).replace(
    /src="https:[^"]*office\.js"/,
    'src="host.js"',
  );
  const empty =
    '<!doctype html><meta charset="utf-8"><title>empty</title><div id="empty"></div><script defer src="/empty-page.js"></script>';
  return new Map([
    ...files,
    ['/host.js', { type: 'text/javascript; charset=utf-8', body: host }],
    ['/pane', { type: 'text/html; charset=utf-8', body: pane }],
    ['/empty', { type: 'text/html; charset=utf-8', body: empty }],
  ]);
}

/** Milliseconds from the navigation to the first frame with something that can be pressed. */
async function usableAfter(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[role="tab"], #empty button') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => (globalThis.usableAt = performance.now()));
    };
    look();
  });
  // A page that has thrown can never be used: what it threw is the answer, at once.
  const thrown = new Promise<never>((_, reject) => page.once('pageerror', reject));
  const usableSeen = page
    .goto(address)
    .then(() => page.waitForFunction(() => globalThis.usableAt !== undefined));
  await Promise.race([usableSeen, thrown]);
  const usable = await page.evaluate(() => globalThis.usableAt);
  await page.close();
  return usable ?? NaN;
}

export interface UsableTimes {
  readonly pane: readonly number[];
  readonly empty: readonly number[];
}

/** Both pages in turn, from the browser's cache. */
export async function usableTimes(root: string, rounds: number): Promise<UsableTimes> {
  const server = await localServer(served(root));
  let browser: Browser | undefined;
  try {
    browser = await startChromium();
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 800 } });
    const times: { pane: number[]; empty: number[] } = { pane: [], empty: [] };
    // The first visits fill the cache, also the one of compiled code.
    for (let round = -3; round < rounds; round += 1)
      for (const name of ['pane', 'empty'] as const) {
        const taken = await usableAfter(context, `${server.address}/${name}`);
        if (round >= 0) times[name].push(taken);
      }
    return times;
  } finally {
    await browser?.close();
    server.close();
  }
}
