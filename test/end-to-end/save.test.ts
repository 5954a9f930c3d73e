import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, jest } from '@jest/globals';
import type { Download } from 'playwright-core';

import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import { readLedger } from '../../shared/ledgers/read-ledger.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { accessibilityFaults } from './watched-tab.ts';

jest.setTimeout(180_000);

async function ledgerIn(bytes: Uint8Array, file: string) {
  const read = await readWorkbook(bytes, file);
  if (!read.ok) throw new Error(read.reason.message);
  return readLedger(read.value, { file, year: 2021, units: wujinUnits });
}

inChromium('saving in the workbench', () => {
  const { clerk, complaints } = workbenchStage();

  async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
    const waiting: Promise<Download> = clerk().page.waitForEvent('download');
    await press();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  it('gives the ledger as it stands in the grid, with what was typed and the values of formulas', async () => {
    const { page, pane, type, openFile } = clerk();
    await openFile('湖塘镇.xlsx');
    await pane('计入 63 / 目标 50');
    const before = await ledgerIn(
      readFileSync(join(__dirname, '../../examples/2021/湖塘镇.xlsx')),
      '湖塘镇.xlsx',
    );
    await type('C16', '2021320412A8999999');
    await pane('计入 64 / 目标 50');
    await type('S2', '=GAOQI_RDRATIO(6,100)');
    await page.getByLabel('所选单元格').getByText('S3：').waitFor();
    const { name, bytes } = await saved(() =>
      page.getByRole('button', { name: '保存为 .xlsx' }).press('Enter'),
    );
    expect(name).toBe('湖塘镇.xlsx');
    await page.getByText('已存为「湖塘镇.xlsx」').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const after = await ledgerIn(bytes, name);
    const mended = after.rows.filter(({ values }, place) => {
      const was = before.rows[place]?.values;
      return JSON.stringify(values) !== JSON.stringify(was);
    });
    expect(mended.map(({ row, values }) => [row, values.registrationNumber])).toEqual([
      [16, '2021320412A8999999'],
    ]);
    expect(after.rows.filter(({ counts }) => counts)).toHaveLength(64);
    const read = await readWorkbook(bytes, name);
    const cells = read.ok ? read.value.sheets[0]?.rows.find(({ row }) => row === 1)?.cells : [];
    expect(cells?.find(({ column }) => column === 18)).toMatchObject({ kind: 'number', value: 0.06 });
  });

  it('asks nothing when another file is opened after that, and again after the next change', async () => {
    const { page, pane, openFile, type } = clerk();
    await openFile('牛塘镇科技型中小企业统计表.xls');
    await pane('牛塘镇 · 2021年第四季度');
    await type('B20', '改一改');
    const { name } = await saved(() => page.keyboard.press('Control+s'));
    expect(name).toBe('牛塘镇科技型中小企业统计表.xlsx');
    await type('B21', '再改一改');
    await openFile('湖塘镇.xlsx');
    await page.getByRole('dialog', { name: '当前台账有改动' }).waitFor();
    await page.getByRole('button', { name: '继续编辑' }).press('Enter');
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
