import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, jest } from '@jest/globals';

import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { seesSelected } from './sees-selected.ts';
import { accessibilityFaults } from './watched-tab.ts';

/** axe looks at every cell of a table, which takes its time on a busy machine. */
jest.setTimeout(180_000);

inChromium('a clerk at the workbench', () => {
  const { clerk, complaints } = workbenchStage();

  it('says what to do first', async () => {
    await clerk().pane('还没有打开台账');
    expect(await accessibilityFaults(clerk().page)).toEqual([]);
  });

  it('opens an example ledger: unit, period, shape, problems and the counted figure', async () => {
    const { page, pane } = clerk();
    await page.getByLabel('示例台账').selectOption({ label: '湖塘镇.xlsx' });
    await pane('湖塘镇 · 2021年第四季度');
    await pane('计入 63 / 目标 50');
    await pane('126.0%');
    await pane('强制 3');
    await page.getByRole('tab', { name: '表格' }).click();
    await pane('已识别 Sheet1!A1:Q67 · 66 行 · 计入 63');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('goes to the cell of a problem by click, by Enter in the list and by F8', async () => {
    const { page } = clerk();
    await page.getByRole('tab', { name: '问题' }).click();
    await page.getByRole('option', { name: /^B53/ }).click();
    await seesSelected(clerk(), 'B53：');
    const list = page.getByRole('listbox', { name: '问题清单，回车到单元格' });
    await list.focus();
    await list.press('ArrowDown');
    await list.press('Enter');
    await seesSelected(clerk(), 'B58：');
    await page.keyboard.press('F8');
    await seesSelected(clerk(), 'N26：');
    await page.keyboard.press('Shift+F8');
    await seesSelected(clerk(), 'B58：');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('clears a mark when the cell is mended, and counts the row', async () => {
    const { page, type, pane } = clerk();
    await type('C16', '2021320412A8999999');
    await pane('计入 64 / 目标 50');
    await pane('强制 2');
    expect(await page.getByRole('option', { name: /^C16/ }).count()).toBe(0);
  });

  it('computes local functions in the cells, and remote ones in one request', async () => {
    const { page, type } = clerk();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/values')) requests.push(request.postData() ?? '');
    });
    await type('S2', '=GAOQI_USCC("91320412MAX1324B5H")');
    await type('S3', '=GAOQI_NUM("0.32亿元","万元")');
    await type('S4', '=GAOQI_DATE("2021年3月5日")');
    await type('S5', '=GAOQI_RDRATIO(600,10000)');
    await type(
      'S6',
      '=GAOQI_TARGET("湖塘镇",2021)&"/"&GAOQI_ACTUAL("湖塘镇",2021)&"/"&GAOQI_PROGRESS("湖塘镇",2021)',
    );
    await type('U2', '=GAOQI_TOTALS(2021)');
    const shows = async (address: string, text: string): Promise<void> => {
      const box = page.locator('[data-u-comp="defined-name"] input').first();
      await box.fill(address);
      await box.press('Enter');
      await seesSelected(clerk(), `${address}：${text}`);
    };
    await shows('S2', '有效');
    await shows('S3', '3200');
    await shows('S4', '44260');
    await shows('S5', '0.06');
    await shows('S6', '50/63/1.26');
    await shows('U5', '湖塘镇');
    await shows('W14', '581');
    // One request a recalculation: the three of one formula travelled together.
    expect(requests.map((body) => (JSON.parse(body) as { requests: unknown[] }).requests.length)).toEqual([
      3, 1,
    ]);
  });

  it('sends with errors left only when a reason is written, and gets a receipt', async () => {
    const { page, pane } = clerk();
    await page.getByRole('button', { name: '预览并报送' }).click();
    await pane(/新增 1 · 减少 0/);
    await pane('还有 2 处强制问题没有解决，只能说明后报送。');
    const send = page.getByRole('button', { name: '说明后报送' });
    await send.click();
    await pane('请写明原因，再报送');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel(/^说明/).fill('两家的信用代码正在核实');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: '报送回执' }).waitFor();
    await pane('湖塘镇 2021年第四季度');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('asks before another file takes the place of what she changed', async () => {
    const { page, openFile, pane } = clerk();
    await openFile('嘉泽镇.xlsx');
    await page.getByRole('button', { name: '继续编辑' }).click();
    await seesSelected(clerk(), 'W14：581');
    await openFile('嘉泽镇.xlsx');
    await page.getByRole('button', { name: '不要改动，打开' }).click();
    await pane('嘉泽镇 · 2021年第四季度');
    await pane('计入 13 / 目标 10');
  });

  it('says of a file that it cannot read what is wrong, and reads the next one', async () => {
    const { openFile, pane } = clerk();
    await openFile('坏文件.xlsx', Buffer.from('PK\u0003\u0004 and nothing behind it'));
    await pane(/「坏文件\.xlsx」：/);
    await openFile('牛塘镇科技型中小企业统计表.xls');
    await pane('计入 41 / 目标 50');
    const own = readFileSync(join(__dirname, '../../examples/2021/雪堰镇入库企业名单.xlsx'));
    await openFile('我的台账.xlsx', own);
    await pane('计入 22');
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });
});
