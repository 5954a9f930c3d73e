import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { sqliteStore } from '../../functions/store/sqlite-store.ts';
import { dayInChina } from '../../shared/domain/calendar-date.ts';
import { dueDayOf } from '../../shared/domain/due-day.ts';
import { quarterOf } from '../../shared/domain/period.ts';
import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { dayText } from '../../shared/text/shown-figures.ts';
import { newFolder } from '../builders/running-product.ts';
import { inChromium } from './in-chromium.ts';
import { stage } from './stage.ts';
import { accessibilityFaults, openTab } from './watched-tab.ts';
import { openWorkbench } from './workbench-page.ts';

jest.setTimeout(120_000);

const quarter = '2021Q4';
const dueOn = dueDayOf(quarter);
const missing = wujinUnits.filter(({ id }) => id !== 'jiaze').map(({ id }) => id);

/** What the service would have written into its store in January 2022. */
async function noted(folder: string): Promise<void> {
  const store = await sqliteStore({ file: join(folder, 'ledgers.db'), district: wujinDistrict.id });
  const reminder = { kind: 'reminder', quarter, dueOn } as const;
  for (const [on, units] of [
    ['2022-01-05', wujinUnits.map(({ id }) => id)],
    ['2022-01-09', missing],
  ] as const)
    await store.keepNote({ ...reminder, name: `${quarter}.${on}`, at: `${on}T01:20:00.000Z`, on, units });
  await store.keepNote({ kind: 'closing', name: quarter, at: '2022-01-10T16:10:00.000Z', quarter, dueOn });
  store.close();
}

inChromium('what the service does on its own', () => {
  const folder = newFolder();
  beforeAll(() => noted(folder));
  const { product, browser } = stage({ folder });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const address = (): string => product().address;

  const newPage = async (): Promise<Page> => (await openTab(browser(), address())).page;

  it('shows the bureau when the quarter was due and closed, and who was reminded when', async () => {
    const page = await newPage();
    await page.goto(`${address()}/addin/board.html?period=${quarter}`);
    const strip = page.getByRole('region', { name: '截止 2022年1月10日' });
    await strip.waitFor();
    expect(await strip.innerText()).toMatch(
      /^2021年第四季度 截止 2022年1月10日 · 已于 2022年1月11日 00:10 关闭 · 11 个镇（开发区）没有报送/,
    );
    await strip.getByText('催报名单 2 份').click();
    expect(await strip.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^2022年1月5日：.*嘉泽镇.*（11 个）$/),
      expect.stringMatching(/^2022年1月9日：(?!.*嘉泽镇).*（10 个）$/),
    ]);
    expect(await page.getByRole('row', { name: /^湖塘镇/ }).innerText()).toContain('催报 2 次');
    expect(await page.getByRole('row', { name: /^嘉泽镇/ }).innerText()).toContain('催报 1 次');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('tells a clerk what she can do after the closing, and that she was reminded', async () => {
    const page = await newPage();
    const bench = await openWorkbench(page, address());
    await bench.openFile('湖塘镇.xlsx');
    await bench.pane('湖塘镇 · 2021年第四季度');
    const brief = page.getByTestId('deadline-brief');
    expect(await brief.innerText()).toBe('截止 2022年1月10日 · 已于 2022年1月11日 00:10 关闭');
    await page.getByRole('tab', { name: '报送' }).click();
    expect(await brief.count()).toBe(0);
    const lines = page.getByTestId('deadline');
    await lines.waitFor();
    expect((await lines.innerText()).split('\n')).toEqual([
      '截止 2022年1月10日 · 已于 2022年1月11日 00:10 关闭',
      '本季度已关闭，不能自己报送：请把台账发给区科技局，由局里导入。',
      '2022年1月5日、2022年1月9日的催报名单上有本单位，请尽快报送。',
    ]);
    expect(await accessibilityFaults(page, '#pane')).toEqual([]);
  });

  it('counts the days that are left by the day of the server', async () => {
    const today = dayInChina(Date.now());
    const [year, month] = today.split('-').map(Number);
    const number = Math.ceil((month ?? 1) / 3) as 1 | 2 | 3 | 4;
    const now = quarterOf(year ?? 0, number);
    const due = dueDayOf(now);
    const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
    const page = await newPage();
    await page.clock.setFixedTime(new Date('2031-05-05T00:00:00Z'));
    await page.goto(`${address()}/addin/board.html?period=${now}`);
    await page.getByText(`截止 ${dayText(due)} · 还有 ${days} 天 · 11 个镇（开发区）没有报送`).waitFor();
  });
});
