import type { Page } from 'playwright-core';

import { noChromium } from '../end-to-end/chromium.ts';
import { ledgerRows } from './generated-ledger.ts';
import { atWorkbench, openedAfter } from './opening-times.ts';
import { spreadOf } from './spread.ts';
import { usableTimes } from './usable-times.ts';

/** The pane over an empty page, at most; and milliseconds from a key to its mark for 95 of 100 cells. */
const goals = { opening: 1.5, typing: 100 };
const stretches = { opening: 1.2, typing: 50 };

const rounds = 9;
const typings = 40;

declare global {
  var markedAfter: Promise<number> | undefined;
}

/**
 * From the Enter that ends a cell, as soon as the browser has it, to the frame that shows one error more; the cell is
 * painted before the pane.
 */
const watchNextMark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.markedAfter = new Promise((resolve) => {
      let began = NaN;
      const pressed = ({ key, timeStamp }: KeyboardEvent): void => {
        // The grid listens too, and may have worked on the key already.
        if (key === 'Enter') began = timeStamp;
      };
      addEventListener('keydown', pressed, { capture: true });
      const counts = document.querySelector('#pane [role="status"]');
      const before = counts?.textContent;
      const observer = new MutationObserver(() => {
        if (Number.isNaN(began) || document.querySelector('#pane [role="status"]')?.textContent === before)
          return;
        observer.disconnect();
        removeEventListener('keydown', pressed, { capture: true });
        requestAnimationFrame(() => {
          resolve(performance.now() - began);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });

/** Codes that are too short, one cell after the other. */
export const markTimes = (rows: number, times: number): Promise<readonly number[]> =>
  atWorkbench(rows, async (open, file) => {
    const bench = await open();
    await openedAfter(bench, file);
    const taken: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const row = 4 + Math.floor((round * (rows - 4)) / times);
      await bench.goTo(`C${row}`);
      await watchNextMark(bench.page);
      await bench.typeHere('91320412');
      taken.push((await bench.page.evaluate(() => globalThis.markedAfter)) ?? NaN);
    }
    return taken;
  });

const verdictOf = (figure: number, kind: keyof typeof goals): string => {
  if (figure <= stretches[kind]) return '达到挑战值';
  return figure <= goals[kind] ? '达标' : '未达标';
};

export async function paneLines(root: string): Promise<readonly string[]> {
  if (noChromium !== undefined) return [`  没有测：${noChromium}`];
  const { pane, empty } = await usableTimes(root, rounds);
  const ratio = spreadOf(pane.map((time, round) => time / (empty[round] ?? NaN)));
  const marks = (await markTimes(ledgerRows, typings)).toSorted((a, b) => a - b);
  const p95 = marks[Math.ceil(0.95 * marks.length) - 1] ?? NaN;
  return [
    `  打开：比值 ${ratio.median.toFixed(2)}（${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}），目标 ≤ ${goals.opening}，挑战 ≤ ${stretches.opening}：${verdictOf(ratio.median, 'opening')}`,
    `    面板 ${spreadOf(pane).median.toFixed(0)} ms，空页面 ${spreadOf(empty).median.toFixed(0)} ms`,
    `  输入到标出：p95 ${p95.toFixed(0)} ms（p50 ${spreadOf(marks).median.toFixed(0)}），目标 ≤ ${goals.typing}，挑战 ≤ ${stretches.typing}：${verdictOf(p95, 'typing')}`,
  ];
}
