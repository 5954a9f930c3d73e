import { join } from 'node:path';

import { beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { inChromium } from './in-chromium.ts';
import { stage } from './stage.ts';
import { accessibilityFaults, openTab } from './watched-tab.ts';
import { openWorkbench } from './workbench-page.ts';

/** axe looks at every cell of a table, which takes its time on a busy machine. */
jest.setTimeout(180_000);

inChromium('an officer at the board', () => {
  const { product, browser, page, complaints } = stage();
  const toBoard = () => page().goto(`${product().address}/addin/board.html`);
  const row = (town: string) => page().getByRole('row', { name: new RegExp(`^${town}`) });

  beforeAll(async () => {
    await toBoard();
  });

  /** A clerk opens an example ledger at the workbench, in a tab of her own. */
  async function townOpens(file: string): Promise<Page> {
    const { page: other } = await openTab(browser(), product().address);
    const bench = await openWorkbench(other, product().address);
    await bench.openFile(file);
    return other;
  }

  async function townSends(file: string): Promise<void> {
    const other = await townOpens(file);
    await other.getByRole('button', { name: '预览并报送' }).click();
    await other.getByLabel(/^说明/).fill('信用代码正在核实');
    await other.getByRole('button', { name: '说明后报送' }).click();
    await other.getByRole('region', { name: '报送回执' }).waitFor();
    await other.close();
  }

  /** She opens the ledger again and finds the remark in her pane. */
  async function townReads(file: string, remark: string): Promise<void> {
    const other = await townOpens(file);
    await other.getByRole('option', { name: remark }).waitFor();
    await other.close();
  }

  it('shows eleven towns against their targets, and both figures of the district', async () => {
    await row('湖塘镇').waitFor();
    expect(await page().locator('tbody tr').count()).toBe(11);
    expect(await row('湖塘镇').innerText()).toMatch(/50\s+63\s+126\.0%\s+2\s+已审核/);
    expect(await row('各镇合计').innerText()).toMatch(/670\s+585\s+87\.3%/);
    expect(await row('全区去重').innerText()).toMatch(/670\s+581\s+86\.7%/);
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('sorts by the keyboard alone, and keeps the order in the address', async () => {
    await page().getByRole('button', { name: '排名' }).focus();
    await page().keyboard.press('Enter');
    expect(await page().locator('tbody tr').first().innerText()).toContain('嘉泽镇');
    expect(page().url()).toContain('rank');
  });

  it('leads from a figure to the rows, and from a row to the cell as it was sent', async () => {
    await page().getByRole('button', { name: '湖塘镇完成 63' }).click();
    await page().getByText('计入的企业 63 家').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().getByRole('button', { name: '湖塘镇.xlsx Sheet1!B40' }).click();
    const target = page().locator('[data-target]');
    await target.waitFor();
    expect(await target.innerText()).toBe('91320412MAX357153W');
    expect(await target.evaluate((cell) => cell === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().goBack();
    await page().getByText('计入的企业 63 家').waitFor();
    await page().goBack();
    await row('湖塘镇').waitFor();
  });

  it('sends a waiting return back with its reason, and asks before it approves one', async () => {
    await townSends('湖塘镇.xlsx');
    await toBoard();
    await row('湖塘镇').getByText('待审核').waitFor();
    await page().getByRole('button', { name: '退回湖塘镇的报表' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('button', { name: '退回' }).click();
    await dialog.getByText('请写明原因，镇里据此修改').waitFor();
    await dialog.getByLabel(/^退回的原因/).fill('信用代码有误');
    await dialog.getByLabel(/^写在单元格上的意见/).fill('信用代码缺末位');
    await dialog.getByRole('button', { name: '退回' }).click();
    await dialog.getByText('第 1 行：请先写单元格').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await dialog.getByLabel(/^写在单元格上的意见/).fill('B53 信用代码缺末位');
    await dialog.getByRole('button', { name: '退回' }).click();
    await row('湖塘镇').getByText('已退回').waitFor();
    await townReads('湖塘镇.xlsx', 'Sheet1!B53：信用代码缺末位');
    await townSends('湖塘镇.xlsx');
    await toBoard();
    await page().getByRole('button', { name: '湖塘镇完成 63' }).click();
    await page().getByText('信用代码正在核实').waitFor();
    await page().getByRole('button', { name: '通过湖塘镇的报表' }).click();
    await page().getByText('通过后计入由 63 家变为 63 家。').waitFor();
    await page().getByRole('dialog').getByRole('button', { name: '通过' }).click();
    await page().getByText('湖塘镇的报表已通过').waitFor();
    await page().getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('does not decide what arrived while she looked, and keeps what she wrote', async () => {
    await townSends('牛塘镇科技型中小企业统计表.xls');
    await toBoard();
    await page().getByRole('button', { name: '退回牛塘镇的报表' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByLabel(/^退回的原因/).fill('请补正');
    await townSends('牛塘镇科技型中小企业统计表.xls');
    await dialog.getByRole('button', { name: '退回' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel(/^退回的原因/).inputValue()).toBe('请补正');
    await page().keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await row('牛塘镇').getByText('待审核').waitFor();
  });

  it('imports a mailed file, says what it was recognised as, and why another one is not taken', async () => {
    await toBoard();
    await page().getByRole('button', { name: '导入邮寄台账' }).click();
    const dialog = page().getByRole('dialog', { name: '导入邮寄台账' });
    const start = dialog.getByRole('button', { name: '导入', exact: true });
    await start.click();
    await dialog.getByText('请选择台账文件').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await dialog
      .getByLabel(/^台账文件/)
      .setInputFiles({ name: '坏文件.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
    await start.click();
    await dialog.getByText(/^「坏文件\.xlsx」没有导入：/).waitFor();
    await dialog.getByLabel(/^台账文件/).setInputFiles(join(__dirname, '../../examples/2021/嘉泽镇.xlsx'));
    await start.click();
    await dialog.getByText('「嘉泽镇.xlsx」已导入为嘉泽镇2021年第四季度的报表：13 行，计入 13').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await row('嘉泽镇').getByText('待审核').waitFor();
  });

  it('shows a clerk the figures, and no button to decide with', async () => {
    await page().getByLabel('我是').selectOption('拟专员（湖塘镇）');
    await row('牛塘镇').getByText('待审核').waitFor();
    expect(await page().getByRole('button', { name: '退回牛塘镇的报表' }).count()).toBe(0);
    expect(await page().getByRole('button', { name: '导入邮寄台账' }).count()).toBe(0);
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
