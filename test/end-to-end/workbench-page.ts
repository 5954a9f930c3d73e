import { join } from 'node:path';

import type { Page } from 'playwright-core';

const examples = join(__dirname, '../../examples/2021');

/** What a clerk does in the workbench. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly openFile: (name: string, bytes?: Buffer) => Promise<void>;
  /** One that lies on the disk: bytes that a test hands over are unpacked in the page. */
  readonly chooseFile: (path: string) => Promise<void>;
  /** What the line under the grid says of the selected cell. */
  readonly selection: () => Promise<string>;
  /** Goes to a cell by the name box and types, as into Excel. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly goTo: (address: string) => Promise<void>;
  readonly typeHere: (text: string) => Promise<void>;
  readonly pane: (text: string | RegExp) => Promise<void>;
}

export async function openWorkbench(page: Page, address: string): Promise<WorkbenchPage> {
  await page.goto(`${address}/addin/workbench.html`);
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
  await page.getByLabel('我是').locator('option').nth(1).waitFor({ state: 'attached' });
  async function goTo(address: string): Promise<void> {
    const box = page.locator('[data-u-comp="defined-name"] input').first();
    await box.fill(address);
    await box.press('Enter');
    await page
      .getByLabel('所选单元格')
      .getByText(new RegExp(`^${address}：`))
      .waitFor();
  }
  async function typeHere(text: string): Promise<void> {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
  return {
    page,
    async openFile(name, bytes) {
      const file =
        bytes === undefined
          ? join(examples, name)
          : { name, mimeType: 'application/octet-stream', buffer: bytes };
      await page.locator('input[type=file]').setInputFiles(file);
    },
    chooseFile: (path) => page.locator('input[type=file]').setInputFiles(path),
    selection: () => page.getByLabel('所选单元格').innerText(),
    goTo,
    typeHere,
    async type(address, text) {
      await goTo(address);
      await typeHere(text);
    },
    async pane(text) {
      await page.locator('#pane').getByText(text).first().waitFor();
    },
  };
}
