import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { newFolder, type RunningProduct, startProduct } from '../builders/running-product.ts';
import { noChromium, startChromium } from '../end-to-end/chromium.ts';
import { openWorkbench, type WorkbenchPage } from '../end-to-end/workbench-page.ts';
import { generatedLedger, ledgerRows } from './generated-ledger.ts';
import { spreadOf } from './spread.ts';

/** Seconds from choosing the file to its figure in the pane and its cells in the grid. */
const goal = 3;

const rounds = 7;

/** A workbench in a browser of its own, and a ledger that lies on the disk. */
export async function atWorkbench<T>(
  rows: number,
  work: (open: () => Promise<WorkbenchPage>, file: string) => Promise<T>,
): Promise<T> {
  const folder = newFolder();
  const file = join(folder, '湖塘镇.xlsx');
  writeFileSync(file, generatedLedger(rows).bytes);
  let [product, browser]: [RunningProduct?, Browser?] = [];
  try {
    product = await startProduct();
    browser = await startChromium();
    const [started, running] = [browser, product];
    const open = async (): Promise<WorkbenchPage> => {
      const context = await started.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      return openWorkbench(page, running.address);
    };
    return await work(open, file);
  } finally {
    await browser?.close();
    await product?.end('SIGTERM');
    rmSync(folder, { recursive: true });
  }
}

const nextFrame = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(performance.now());
          }),
        );
      }),
  );

/** Opens the file; milliseconds to the frame after its figure is in the pane. */
export async function openedAfter({ page, chooseFile, pane }: WorkbenchPage, file: string): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  await chooseFile(file);
  await pane(/^计入 [1-9]/);
  return (await nextFrame(page)) - began;
}

/** Every round in a page of its own: nothing of an earlier opening is there. */
export const openingTimes = (rows: number, times: number): Promise<readonly number[]> =>
  atWorkbench(rows, async (open, file) => {
    const taken: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const bench = await open();
      taken.push((await openedAfter(bench, file)) / 1_000);
      await bench.page.context().close();
    }
    return taken;
  });

export async function openingLines(): Promise<readonly string[]> {
  if (noChromium !== undefined) return [`  没有测：${noChromium}`];
  const { median, least, most } = spreadOf(await openingTimes(ledgerRows, rounds));
  const verdict = median <= goal ? '达标' : '未达标';
  return [
    `  ${median.toFixed(2)} 秒（${least.toFixed(2)}–${most.toFixed(2)}，目标 ≤ ${goal} 秒，${verdict}）`,
  ];
}
