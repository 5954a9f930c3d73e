import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

/** A tab that takes down what must never happen in it or in a window it opens. */
export interface WatchedTab {
  readonly page: Page;
  /** Requests elsewhere, violations of the policy, exceptions and complaints of the browser. */
  readonly complaints: readonly string[];
}

/** The browser's own word for an answer of the server that is no success; the page has a sentence for it. */
const expected = /Failed to load resource|already exists/;

/** Milliseconds that anything may take to appear. */
const patience = 10_000;

/** `others`: the other addresses that may be asked, each by its beginning. */
export async function openTab(
  browser: Browser,
  address: string,
  others: readonly string[] = [],
): Promise<WatchedTab> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    // A site on this machine vouches for itself.
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  context.on('weberror', (thrown) => complaints.push(thrown.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text()))
      complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (
      !/^(data|blob):/.test(request.url()) &&
      ![address, ...others].some((known) => request.url().startsWith(known))
    )
      complaints.push(`elsewhere: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { page: await context.newPage(), complaints };
}

/** What axe finds wrong; the canvas of the grid and its tools are somebody else's. */
export async function accessibilityFaults(page: Page, within = 'body'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .exclude('#grid')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
