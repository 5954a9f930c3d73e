import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { type RunningProduct, type Starting, startProduct } from '../builders/running-product.ts';
import { startChromium } from './chromium.ts';
import { openTab, type WatchedTab } from './watched-tab.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** A running product with a browser before it, for the tests of one file. */
export interface Stage {
  readonly product: () => RunningProduct;
  readonly browser: () => Browser;
  readonly page: () => Page;
  readonly complaints: () => readonly string[];
}

const standing = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('Nothing stands on the stage before its tests begin.');
  return thing;
};

/** Starts the product, as with the example ledgers unless told otherwise, and a tab; ends both after the tests. */
export function stage(starting: Starting = { words: [] }): Stage {
  let [product, browser, tab]: [RunningProduct?, Browser?, WatchedTab?] = [];
  beforeAll(async () => {
    product = await startProduct(starting);
    browser = await startChromium();
    tab = await openTab(browser, product.address);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.end('SIGTERM');
  });
  return {
    product: () => standing(product),
    browser: () => standing(browser),
    page: () => standing(tab).page,
    complaints: () => standing(tab).complaints,
  };
}

export interface WorkbenchStage extends Stage {
  readonly clerk: () => WorkbenchPage;
  /** The page as on another day: whatever it had only in memory is gone. */
  readonly opensAgain: () => Promise<void>;
}

/** A stage with a clerk before the opened workbench. */
export function workbenchStage(starting?: Starting): WorkbenchStage {
  const set = stage(starting);
  let clerk: WorkbenchPage | undefined;
  async function opensAgain(): Promise<void> {
    clerk = await openWorkbench(set.page(), set.product().address);
  }
  beforeAll(opensAgain);
  return { ...set, clerk: () => standing(clerk), opensAgain };
}
