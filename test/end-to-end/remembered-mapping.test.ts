import { expect, it, jest } from '@jest/globals';

import { twoNumberLedger } from '../builders/two-number-ledger.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { accessibilityFaults, openTab } from './watched-tab.ts';

jest.setTimeout(180_000);

const file = (year: number, rows: number): Buffer =>
  Buffer.from(
    twoNumberLedger(year, rows)
      .map((cells) => cells.join(','))
      .join('\r\n'),
  );

inChromium('a column that a clerk corrects', () => {
  const { product, browser, clerk, opensAgain, complaints } = workbenchStage();

  it('counts at once and is kept when she confirms it', async () => {
    const { page, openFile, pane } = clerk();
    await openFile('湖塘镇2021.csv', file(2021, 2));
    await pane('计入 0 / 目标 50');
    await page.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('button', { name: /^修改识别结果/ }).click();
    await page.getByLabel('D 本年 内容').selectOption({ label: '入库登记编号' });
    await pane('按此计入 2 家（共 2 行）');
    await page.getByRole('button', { name: '确认并记住' }).click();
    await pane(/已按您20\d\d年\d+月\d+日确认的样子读取/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is known again on another day, in the next file of the template', async () => {
    await opensAgain();
    const { page, openFile, pane } = clerk();
    await openFile('湖塘镇2021四季度.csv', file(2021, 3));
    await pane('计入 3 / 目标 50');
    await page.getByRole('tab', { name: '表格' }).click();
    await pane(/已按您20\d\d年\d+月\d+日确认的样子读取/);
  });

  it('is counted by the bureau as the pane shows it, and the officer sees the column', async () => {
    const { page, pane } = clerk();
    await page.getByRole('button', { name: '预览并报送' }).click();
    await pane('共 3 行，计入 3 家');
    await page.getByRole('button', { name: /^(说明后)?报送$/ }).click();
    const receipt = page.getByRole('region', { name: '报送回执' });
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(/行数\s*3\s+计入\s*3/);
    const { page: board } = await openTab(browser(), product().address);
    await board.goto(`${product().address}/addin/board.html`);
    await board.getByRole('button', { name: /^湖塘镇完成/ }).click();
    await board
      .getByText('镇里指定了 2 列的内容：C 列「入库登记编号」：不是数据；D 列「本年」：入库登记编号')
      .waitFor();
    await board.close();
  });

  it('is read as recognised again when she wants that, and stays forgotten', async () => {
    await opensAgain();
    const { page, openFile, pane } = clerk();
    await openFile('湖塘镇2021.csv', file(2021, 2));
    await pane('计入 2 / 目标 50');
    await page.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('button', { name: '按自动识别重读' }).click();
    await pane('计入 0 / 目标 50');
    expect(await page.getByText('确认的样子读取').count()).toBe(0);
    await opensAgain();
    await clerk().openFile('湖塘镇2021.csv', file(2021, 2));
    await clerk().pane('计入 0 / 目标 50');
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
