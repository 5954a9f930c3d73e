import type { Page } from 'playwright-core';

import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { noChromium, startChromium } from '../end-to-end/chromium.ts';
import { ledgerPageServer, readOnPage } from '../end-to-end/read-on-page.ts';
import type { WorkbenchPage } from '../end-to-end/workbench-page.ts';
import { ledgerRows } from './generated-ledger.ts';
import { longTasks } from './long-tasks.ts';
import { atWorkbench, openedAfter } from './opening-times.ts';
import { spreadOf } from './spread.ts';

/** Milliseconds that the page may be held up: what the browser itself calls a long task. */
const goal = 50;

const rounds = 7;

const evaluatedRows = 10_000;

const patience = { timeout: 300_000 };

/** The longest block of a page whose desk reads a file, round by round. */
export async function blocksWhileReading(root: string, rows: number, times: number) {
  const server = await ledgerPageServer(
    root,
    new Map([['湖塘镇.xlsx', excelFile(bigLedger(rows).workbook)]]),
  );
  const browser = await startChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.address);
    const blocks: number[] = [];
    for (let round = 0; round < times; round += 1)
      blocks.push((await readOnPage(tab, '湖塘镇.xlsx')).longestBlock);
    return blocks;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The longest task that was not the grid's; 0 where the browser saw no long one. */
const longestOwn = async ({ page }: WorkbenchPage, work: () => Promise<void>): Promise<number> =>
  Math.max(0, ...(await longTasks(page, work)).map(({ own }) => own));

export const ownWhileOpening = (rows: number, times: number): Promise<readonly number[]> =>
  atWorkbench(rows, async (open, file) => {
    const taken: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const bench = await open();
      taken.push(
        await longestOwn(bench, async () => {
          await openedAfter(bench, file);
        }),
      );
      await bench.page.context().close();
    }
    return taken;
  });

/** Presses 取消 as soon as it is there; milliseconds to the sentence that it has stopped. */
const cancelledAfter = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = NaN;
        const look = (): void => {
          const button = [...document.querySelectorAll('button')].find((one) => one.innerText === '取消');
          if (Number.isNaN(pressed) && button !== undefined) {
            pressed = performance.now();
            button.click();
          }
          if (Number.isNaN(pressed) || !document.body.innerText.includes('已取消')) return;
          observer.disconnect();
          resolve(performance.now() - pressed);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );

export interface HeldUpByEvaluation {
  /** Longest own task of each evaluation. */
  readonly own: readonly number[];
  /** From pressing 取消 to its sentence. */
  readonly cancelled: number;
}

export const heldUpByEvaluation = (rows: number, times: number): Promise<HeldUpByEvaluation> =>
  atWorkbench(rows, async (open, file) => {
    const bench = await open();
    const { page } = bench;
    const start = () =>
      page
        .locator('#pane')
        .getByRole('button', { name: /重新评价|评价整份台账/ })
        .click();
    await openedAfter(bench, file);
    await page.getByRole('tab', { name: '评价' }).click();
    const cancelled = cancelledAfter(page);
    await start();
    const took = await cancelled;
    const own: number[] = [];
    for (let round = 0; round < times; round += 1)
      own.push(
        await longestOwn(bench, async () => {
          await start();
          await page.getByText(/^评价了/).waitFor(patience);
        }),
      );
    return { own, cancelled: took };
  });

const line = (what: string, blocks: readonly number[]): string => {
  const { median, least, most } = spreadOf(blocks);
  const verdict = median <= goal ? '达标' : '未达标';
  return `  ${what}：${median.toFixed(0)} ms（${least.toFixed(0)}–${most.toFixed(0)}），目标 ≤ ${goal} ms：${verdict}`;
};

export async function heldUpLines(root: string): Promise<readonly string[]> {
  if (noChromium !== undefined) return [`  没有测：${noChromium}`];
  const reading = await blocksWhileReading(root, ledgerRows, rounds);
  const opening = await ownWhileOpening(ledgerRows, rounds);
  const { own, cancelled } = await heldUpByEvaluation(evaluatedRows, rounds);
  return [
    line(`读 ${ledgerRows.toLocaleString('en')} 行，页面两次得空之间最长`, reading),
    line(`工作台打开 ${ledgerRows.toLocaleString('en')} 行，表格引擎以外的最长任务`, opening),
    line(`评价 ${evaluatedRows.toLocaleString('en')} 家并说明理由，表格引擎以外的最长任务`, own),
    `  评价中按取消到停下 ${cancelled.toFixed(0)} ms`,
  ];
}
