import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { inChromium } from './in-chromium.ts';
import { stage } from './stage.ts';

jest.setTimeout(180_000);

/** What a screen reader would say of the element with the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id === '' ? null : document.querySelector(`label[for="${element?.id ?? ''}"]`);
    return element instanceof HTMLElement
      ? (element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText)
      : '';
  });

/** Presses a key until the focus is there; a focus that never comes there fails the test. */
async function pressUntil(page: Page, key: string, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(wanted)}, but to ${await focused(page)}`);
}

inChromium('the way of a return by the keyboard alone', () => {
  const { product, page, complaints } = stage();
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await page().keyboard.press(key);
  };

  it('leads out of the grid and opens a ledger', async () => {
    await page().goto(`${product().address}/addin/workbench.html`);
    await page().locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
    await page().getByLabel('示例台账').locator('option').nth(3).waitFor({ state: 'attached' });
    await pressUntil(page(), 'F6', /^打开文件$/);
    await pressUntil(page(), 'Tab', /^示例台账$/);
    const names = await page().getByLabel('示例台账').locator('option').allInnerTexts();
    // The list is opened first: on a closed one every arrow chooses at once.
    await keys('Space', ...names.slice(0, names.indexOf('湖塘镇.xlsx')).map(() => 'ArrowDown'), 'Enter');
    await page().getByText('计入 63 / 目标 50').waitFor();
  });

  it('goes to a problem, mends its cell and comes back to the list', async () => {
    await pressUntil(page(), 'F6', /^问题/);
    await pressUntil(page(), 'Tab', /^问题清单/);
    await keys('ArrowDown', 'Enter');
    const selection = page().getByLabel('所选单元格');
    await selection.getByText('C16：').waitFor();
    await keys('Shift+F6');
    await page().keyboard.insertText('2021320412A8999999');
    await keys('Enter');
    await page().getByText('计入 64 / 目标 50').waitFor();
    await keys('F8');
    await selection.getByText('B53：').waitFor();
  });

  it('sends with a reason and shows the receipt', async () => {
    await pressUntil(page(), 'F6', /^问题清单/);
    await keys('Control+Enter');
    await page().getByText('只能说明后报送').waitFor();
    await pressUntil(page(), 'Tab', /^说明/);
    await page().keyboard.insertText('两家企业的信用代码正在核实，月底前补报');
    await keys('Control+Enter');
    await page().getByRole('region', { name: '报送回执' }).waitFor();
  });

  it('lets the officer look, approve and see the figure move', async () => {
    await page().goto(`${product().address}/addin/board.html`);
    await page()
      .getByRole('row', { name: /^湖塘镇/ })
      .getByText('待审核')
      .waitFor();
    await pressUntil(page(), 'Tab', /^通过湖塘镇的报表$/);
    await keys('Enter');
    await page().getByRole('dialog').getByText('由 63 家变为 64 家').waitFor();
    await pressUntil(page(), 'Tab', /^通过$/);
    await keys('Enter');
    await page()
      .getByRole('row', { name: /^湖塘镇/ })
      .getByText('已审核')
      .waitFor();
    expect(
      await page()
        .getByRole('row', { name: /^各镇合计/ })
        .innerText(),
    ).toMatch(/586/);
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
