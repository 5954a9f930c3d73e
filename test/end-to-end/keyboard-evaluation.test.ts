import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { inChromium } from './in-chromium.ts';
import { pressUntil } from './keys.ts';
import { workbenchStage } from './stage.ts';

jest.setTimeout(180_000);

/** Into the box over the grid that takes an address. The grid is somebody else's, and its box has no name. */
async function tabToNameBox(page: Page): Promise<void> {
  const isThere = () =>
    page.evaluate(() => document.activeElement?.closest('[data-u-comp="defined-name"]') !== null);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

inChromium('the evaluation by the keyboard alone', () => {
  const { clerk, complaints } = workbenchStage();
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await clerk().page.keyboard.press(key);
  };

  it('comes to the tab of the evaluation', async () => {
    const { page, pane, openFile } = clerk();
    await openFile('湖塘镇.xlsx');
    await pane('湖塘镇 · 2021年第四季度');
    await pressUntil(page, 'F6', /^问题/);
    await pressUntil(page, 'ArrowRight', /^评价$/);
    await page.getByRole('button', { name: '评价整份台账' }).waitFor();
  });

  it('judges the row of an address that is typed', async () => {
    const { page } = clerk();
    await pressUntil(page, 'F6', /^打开文件$/);
    await tabToNameBox(page);
    await keys('Control+A');
    await page.keyboard.insertText('C2');
    await keys('Enter');
    await page.getByRole('heading', { name: '常州启普拟汽车零部件有限公司' }).waitFor();
  });

  it('reads the verdict and opens the article behind a condition', async () => {
    const { page, pane } = clerk();
    await pressUntil(page, 'F6', /^评价$/);
    await pressUntil(page, 'Tab', /^所选企业$/);
    await pane(/职工总数 [\d.]+人，要求不超过500人/);
    await pressUntil(page, 'Tab', /^职工总数的条文依据/);
    await keys('Enter');
    await pane('《科技型中小企业评价办法》第六条（二）');
    const opened = page.waitForEvent('popup');
    await pressUntil(page, 'Tab', /^看条文依据和历年数值$/);
    await keys('Enter');
    const law = await opened;
    await law
      .getByRole('heading', { name: /科技型中小企业评价/ })
      .first()
      .waitFor();
    await law.close();
  });

  it('runs the batch and puts its result on a sheet', async () => {
    const { page, pane } = clerk();
    await pressUntil(page, 'Tab', /^评价整份台账$/);
    await keys('Enter');
    await pane('评价了 66 家');
    await pressUntil(page, 'Tab', /^结果放到新工作表$/);
    await keys('Enter');
    await pane('结果已放到工作表「科小评价结果」，原表没有改动。');
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
