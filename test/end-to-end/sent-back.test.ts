import { expect, it, jest } from '@jest/globals';

import { sendBackReturn } from '../../shared/api/send-back-return.ts';
import { signedInAs } from '../builders/api-client.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { seesSelected } from './sees-selected.ts';
import { accessibilityFaults } from './watched-tab.ts';

jest.setTimeout(120_000);

const remarks = [
  { sheet: 'Sheet1', cell: 'B53', text: '信用代码缺末位，请按营业执照补正' },
  { sheet: 'Sheet1', cell: 'C16', text: '请补填登记编号' },
  { sheet: '旧台账', cell: 'A1', text: '这张表请删去' },
];

inChromium('a clerk whose return comes back', () => {
  const { product, clerk, page, opensAgain, complaints } = workbenchStage({});
  const notice = () => page().locator('#pane details', { hasText: '区科技局退回了2021年第四季度的报表' });
  const standing = () => page().getByTestId('standing');

  async function sends(): Promise<void> {
    await page().getByLabel(/^说明/).fill('信用代码正在核实');
    await page().getByRole('button', { name: '说明后报送' }).click();
    await page().getByRole('region', { name: '报送回执' }).waitFor();
  }

  async function bureauSendsBack(version: number): Promise<void> {
    const officer = await signedInAs(product().address, 'bureau-officer');
    const { status } = await officer.ask(sendBackReturn, {
      parameters: { quarter: '2021Q4', unit: 'hutang' },
      body: { version, reason: '两处要改，见意见', remarks },
      headers: { 'if-match': `"${version}"` },
    });
    expect(status).toBe(200);
  }

  it('sees where she sends that nothing was reported, and then that it was', async () => {
    await clerk().openFile('湖塘镇.xlsx');
    await clerk().pane('湖塘镇 · 2021年第四季度');
    await page().getByRole('button', { name: '预览并报送' }).click();
    await standing().getByText('2021年第四季度报表：未报送').waitFor();
    await sends();
    await standing().getByText('2021年第四季度报表：已报送').waitFor();
    expect(await notice().count()).toBe(0);
  });

  it('sees why it came back, from whom, and what to do, as soon as she looks again', async () => {
    await bureauSendsBack(1);
    await page().getByRole('button', { name: '再看状态' }).click();
    await standing().getByText('2021年第四季度报表：已退回').waitFor();
    await notice().getByText('两处要改，见意见').waitFor();
    expect(await notice().innerText()).toMatch(/例科员（区科技局） \d{4}年\d+月\d+日 \d\d:\d\d 退回/);
    await notice().getByText('请照原因和下面 3 处意见改好，再报送新的一版。').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('finds it again after a reload, above the problems', async () => {
    page().on('dialog', (dialog) => void dialog.accept());
    await opensAgain();
    await clerk().openFile('湖塘镇.xlsx');
    await notice().getByText('两处要改，见意见').waitFor();
    await page()
      .getByRole('listbox', { name: /^问题清单/ })
      .waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('goes to the cell of a remark by click, by the arrows and by Enter', async () => {
    const list = notice().getByRole('listbox', { name: '区科技局的意见，回车到单元格' });
    await list.getByRole('option', { name: /^Sheet1!C16：请补填登记编号/ }).click();
    await seesSelected(clerk(), 'C16：');
    await list.focus();
    await list.press('ArrowUp');
    await seesSelected(clerk(), 'B53：');
    await clerk().goTo('A2');
    await list.focus();
    await list.press('Enter');
    await seesSelected(clerk(), 'B53：');
  });

  it('says of a remark whose sheet is not there that it is not, and stays where she is', async () => {
    const gone = notice().getByRole('option', { name: /^旧台账!A1/ });
    expect(await gone.innerText()).toContain('打开的工作簿里没有这张工作表');
    for (const place of [1, 2]) {
      await page().keyboard.press('ArrowDown');
      await notice()
        .getByRole('option', { selected: true })
        .and(notice().getByRole('option').nth(place))
        .waitFor();
    }
    await seesSelected(clerk(), 'C16：');
  });

  it('shows nothing of it with the ledger of another unit, and no reasons to who may not see them', async () => {
    await clerk().openFile('嘉泽镇.xlsx');
    await clerk().pane('嘉泽镇 · 2021年第四季度');
    await notice().waitFor({ state: 'detached' });
    await clerk().openFile('湖塘镇.xlsx');
    await notice().getByText('两处要改，见意见').waitFor();
    await page().getByLabel('我是').selectOption('administrator');
    await notice().getByText('退回的原因还没有取到').waitFor();
    expect(await notice().innerText()).not.toContain('两处要改');
    await page().getByLabel('我是').selectOption('clerk-hutang');
    await notice().getByText('两处要改，见意见').waitFor();
  });

  it('sees it go when the new version has been sent', async () => {
    await page().getByRole('button', { name: '预览并报送' }).click();
    await sends();
    await standing().getByText('2021年第四季度报表：已报送').waitFor();
    expect(await notice().count()).toBe(0);
  });

  it('keeps what it knows when the server has gone, and says at the next opening that it knows nothing', async () => {
    expect(await product().end('SIGKILL')).toBe('SIGKILL');
    await page().getByRole('button', { name: '再看状态' }).click();
    await clerk().pane('连不上服务器');
    await standing().getByText('2021年第四季度报表：已报送').waitFor();
    await clerk().openFile('嘉泽镇.xlsx');
    await clerk().pane('嘉泽镇 · 2021年第四季度');
    await page().getByRole('tab', { name: '报送' }).click();
    await standing().getByText('报表的状态还没有取到').waitFor();
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
