import { expect, it } from '@jest/globals';

import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { freedomDuring } from './freedom.ts';
import { accessibilityFaults } from './watched-tab.ts';

const patience = { timeout: 120_000 };

inChromium('the evaluation in the pane', () => {
  const { clerk, complaints } = workbenchStage();
  const button = (name: string | RegExp) => clerk().page.locator('#pane').getByRole('button', { name });
  const openTabOf = (name: string) => clerk().page.getByRole('tab', { name }).click();

  async function goTo(address: string): Promise<void> {
    const box = clerk().page.locator('[data-u-comp="defined-name"] input').first();
    await box.fill(address);
    await box.press('Enter');
  }

  it('says what to do while nothing is open', async () => {
    await openTabOf('评价');
    await clerk().pane('还没有打开台账');
  });

  it('judges the enterprise of the selected row, with the figures and articles of every condition', async () => {
    const { page, pane } = clerk();
    await page.getByLabel('示例台账').selectOption({ label: '湖塘镇.xlsx' });
    await pane('湖塘镇 · 2021年第四季度');
    await goTo('B1');
    await pane('所选的行里没有企业');
    await goTo('C2');
    await page.getByRole('heading', { name: '常州启普拟汽车零部件有限公司' }).waitFor();
    await pane(/职工总数 [\d.]+人，要求不超过500人/);
    await pane('最短路径');
    await pane('研发费用加计扣除');
    await page.getByRole('button', { name: /^职工总数的条文依据/ }).press('Enter');
    await pane('《科技型中小企业评价办法》第六条（二）');
    await pane('国科发政〔2017〕115号，自2017年5月3日起施行');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('asks about another program and another day', async () => {
    const { page, pane } = clerk();
    await page.getByLabel('政策').selectOption({ label: '高新技术企业认定' });
    await pane('需人工判断');
    await pane(/科技人员占职工总数的比例 [\d.]+%，要求不低于10%/);
    await page.getByLabel('申报日').fill('2015-06-30');
    await pane('未施行');
    await page.getByLabel('申报日').fill('2021-12-31');
    await pane('需人工判断');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('follows an edit in the sheet', async () => {
    const { page, pane } = clerk();
    await page.getByLabel('政策').selectOption({ label: '科技型中小企业评价' });
    await clerk().type('J2', '501');
    await goTo('J2');
    await pane('职工总数 501人，要求不超过500人');
    await pane('职工总数须减少 1 人');
  });

  it('lists several selected rows, each opened by a click', async () => {
    const { page, pane } = clerk();
    await goTo('A2:A6');
    await pane('所选 5 家');
    await button('查看常州达拟模具有限公司').click();
    await page.getByRole('heading', { name: '常州达拟模具有限公司' }).waitFor();
  });

  it('evaluates the whole ledger and puts the result on a sheet of its own', async () => {
    const { page, pane } = clerk();
    await button('评价整份台账').click();
    await pane('评价了 66 家');
    await button('结果放到新工作表').click();
    await pane('结果已放到工作表「科小评价结果」，原表没有改动。');
    await pane('计入 63 / 目标 50');
    await page.getByText('科小评价结果', { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('writes the result into free columns beside the table, which stays what it was', async () => {
    const { pane } = clerk();
    await button('结果写在右侧空列').click();
    await pane('结果已写在右侧空列：Sheet1!R1:T67，原有单元格没有改动。');
    await goTo('R2');
    await clerk().page.getByLabel('所选单元格').getByText('R2：不符合').waitFor();
    await pane('计入 63 / 目标 50');
  });

  it('does not write where something has come to stand meanwhile', async () => {
    const { page, pane, type } = clerk();
    await button('重新评价').click();
    await pane('评价了 66 家');
    await type('U5', '我的备注');
    await pane('评价之后表格有改动，结果已经过时，请重新评价。');
    await button('重新评价').click();
    await pane('评价了 66 家');
    await button('结果写在右侧空列').click();
    await pane('结果已写在右侧空列：Sheet1!V1:X67');
    await goTo('U5');
    await page.getByLabel('所选单元格').getByText('U5：我的备注').waitFor();
  });

  it('finds a function and puts its example where nothing stands, never over a value', async () => {
    const { page, pane } = clerk();
    await openTabOf('函数');
    await page.getByLabel('查函数').fill('没有这种函数');
    await pane('没有这样的函数，换个词试试。');
    await page.getByLabel('查函数').fill('gaoqi_rdratio');
    await pane('1 个函数');
    await page.locator('#pane summary').press('Enter');
    expect(await accessibilityFaults(page)).toEqual([]);
    await goTo('A2');
    await button(/插入到所选单元格/)
      .first()
      .click();
    await pane(/没有插入：Sheet1!A2 已有内容/);
    await goTo('Z10');
    await button(/插入到所选单元格/)
      .first()
      .click();
    await pane('例子已放在 Sheet1!Z10:AB11。');
    await goTo('AB11');
    await page.getByLabel('所选单元格').getByText('AB11：0.06').waitFor();
  });

  it('evaluates ten thousand rows with their reasons while the page shows how far it is, and can be cancelled', async () => {
    const { page, openFile, pane } = clerk();
    await openFile('一万家.xlsx', Buffer.from(excelFile(bigLedger(10_000).workbook)));
    await page.getByRole('button', { name: '不要改动，打开' }).click();
    await page
      .locator('#pane')
      .getByText(/已识别|计入 \d,\d+/)
      .first()
      .waitFor(patience);
    await openTabOf('评价');
    await button('评价整份台账').click();
    await page.getByText(/正在评价 [1-9]/).waitFor(patience);
    await button('取消').click();
    await pane('已取消，表格没有改动。');
    expect(await page.getByText(/评价了/).count()).toBe(0);
    const { texts } = await freedomDuring(page, '#pane', async () => {
      await button(/重新评价|评价整份台账/).click();
      await page.getByText('评价了 10,000 家').waitFor(patience);
    });
    // A page that is held up has nothing to show between the beginning and the end.
    const steps = new Set(texts.flatMap((text) => /正在评价 ([\d,]+)/.exec(text)?.[1] ?? []));
    expect(steps.size).toBeGreaterThan(10);
    await button('结果放到新工作表').click();
    await page.getByText('结果已放到工作表').waitFor(patience);
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
