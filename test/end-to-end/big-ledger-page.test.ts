import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { newFolder, type RunningProduct, startProduct } from '../builders/running-product.ts';
import { noChromium, startChromium } from './chromium.ts';
import { freedomDuring } from './freedom.ts';
import { openTab } from './watched-tab.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

jest.setTimeout(180_000);

const whereChromiumIs = noChromium === undefined ? describe : describe.skip;
const whyNot = noChromium === undefined ? '' : ` (skipped: ${noChromium})`;

whereChromiumIs(`a ledger of 5,509 rows in the workbench in Chromium${whyNot}`, () => {
  const folder = newFolder();
  const file = join(folder, '大台账.xlsx');
  let [product, browser, bench]: [RunningProduct?, Browser?, WorkbenchPage?] = [];

  beforeAll(async () => {
    writeFileSync(file, excelFile(bigLedger(5_509).workbook));
    product = await startProduct();
    browser = await startChromium();
    const { page } = await openTab(browser, product.address);
    bench = await openWorkbench(page, product.address);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.end('SIGTERM');
    rmSync(folder, { recursive: true });
  });

  const workbench = (): WorkbenchPage => {
    if (bench === undefined) throw new Error('The workbench has been opened.');
    return bench;
  };

  it('is read in a worker, while the page goes on answering whoever uses it', async () => {
    const { page, chooseFile, pane } = workbench();
    const { turns } = await freedomDuring(page, '#pane', async () => {
      await chooseFile(file);
      await pane('正在读取');
      await pane('计入 5,454');
    });
    await pane('核实 212');
    // One reading on the page's own thread would be a single turn.
    expect(turns).toBeGreaterThan(100);
    expect(page.workers()).toHaveLength(1);
  });
});
