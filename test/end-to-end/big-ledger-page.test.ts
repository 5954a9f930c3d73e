import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { newFolder } from '../builders/running-product.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { freedomDuring } from './freedom.ts';

jest.setTimeout(180_000);

inChromium('a ledger of 5,509 rows in the workbench', () => {
  const { clerk } = workbenchStage({});
  const folder = newFolder();
  const file = join(folder, '大台账.xlsx');

  beforeAll(() => {
    writeFileSync(file, excelFile(bigLedger(5_509).workbook));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read in a worker, while the page goes on answering whoever uses it', async () => {
    const { page, chooseFile, pane } = clerk();
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
