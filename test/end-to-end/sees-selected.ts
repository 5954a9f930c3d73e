import { expect } from '@jest/globals';

import type { WorkbenchPage } from './workbench-page.ts';

/** The line under the grid comes to say this. */
export const seesSelected = async ({ page }: WorkbenchPage, text: string): Promise<void> => {
  await page.getByLabel('所选单元格').getByText(text).waitFor();
  expect(await page.getByLabel('所选单元格').innerText()).toContain(text);
};
