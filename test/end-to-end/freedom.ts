import type { Page } from 'playwright-core';

/** How free a page was while something went on. */
export interface Freedom {
  /** Turns of its event loop: a page that is held up has hardly any. */
  readonly turns: number;
  /** The texts of one element, as they were there to be painted: held up, it shows the first and the last of them. */
  readonly texts: readonly string[];
}

declare global {
  var watchedFreedom: { turns: number; readonly texts: Set<string>; over: boolean } | undefined;
}

export async function freedomDuring(
  page: Page,
  element: string,
  work: () => Promise<void>,
): Promise<Freedom> {
  await page.evaluate((selector) => {
    const watched = { turns: 0, texts: new Set<string>(), over: false };
    globalThis.watchedFreedom = watched;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.turns += 1;
      if (!watched.over) port2.postMessage(null);
    };
    port2.postMessage(null);
    const look = (): void => {
      watched.texts.add(document.querySelector<HTMLElement>(selector)?.innerText ?? '');
      if (!watched.over) requestAnimationFrame(look);
    };
    look();
  }, element);
  await work();
  return page.evaluate(() => {
    const { turns = 0, texts = new Set<string>() } = globalThis.watchedFreedom ?? {};
    if (globalThis.watchedFreedom !== undefined) globalThis.watchedFreedom.over = true;
    return { turns, texts: [...texts] };
  });
}
