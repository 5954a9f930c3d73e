import { rmSync } from 'node:fs';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';

import { listVersions } from '../../shared/api/list-versions.ts';
import { signedInAs } from '../builders/api-client.ts';
import { newFolder, type RunningProduct, startProduct } from '../builders/running-product.ts';
import { startChromium } from './chromium.ts';
import { inChromium } from './in-chromium.ts';
import { seesSelected } from './sees-selected.ts';
import { openTab } from './watched-tab.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

jest.setTimeout(120_000);

inChromium('a clerk whose server goes away', () => {
  const folder = newFolder();
  let [product, browser, bench]: [RunningProduct?, Browser?, WorkbenchPage?] = [];

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startChromium();
    const { page } = await openTab(browser, product.address);
    bench = await openWorkbench(page, product.address);
    await bench.openFile('湖塘镇.xlsx');
    await bench.pane('湖塘镇 · 2021年第四季度');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.end('SIGTERM');
    rmSync(folder, { recursive: true });
  });

  const clerk = (): WorkbenchPage => {
    if (bench === undefined) throw new Error('The workbench has been opened.');
    return bench;
  };
  const page = (): Page => clerk().page;
  const address = (): string => product?.address ?? '';

  async function serverIsBack(): Promise<void> {
    const PORT = new URL(address()).port;
    product = await startProduct({ folder, environment: { PORT } });
  }

  async function versions(): Promise<number | undefined> {
    const officer = await signedInAs(address(), 'bureau-officer');
    const { answer } = await officer.ask(listVersions, {
      parameters: { quarter: '2021Q4', unit: 'hutang' },
    });
    return answer?.versions.length;
  }

  async function shows(cell: string, text: string): Promise<void> {
    const box = page().locator('[data-u-comp="defined-name"] input').first();
    await box.fill(cell);
    await box.press('Enter');
    await seesSelected(clerk(), `${cell}：${text}`);
  }

  it('reads in a cell what is approved and what is only sent', async () => {
    await clerk().type('S2', '=GAOQI_ACTUAL("湖塘镇",2021,"","已报送")');
    await clerk().type('S3', '=GAOQI_ACTUAL("湖塘镇",2021)');
    await shows('S2', '#N/A');
    await shows('S3', '#N/A');
  });

  it('says of the selected cell what arrives in it only later', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = async (route: Route): Promise<void> => {
      await held;
      await route.continue();
    };
    await page().route('**/api/values', hold, { times: 1 });
    await clerk().type('S4', '=GAOQI_TARGET("湖塘镇",2021)');
    await clerk().goTo('S4');
    release();
    await seesSelected(clerk(), 'S4：50');
  });

  it('keeps the return when the server is killed before it is sent, and says so', async () => {
    await page().getByRole('button', { name: '预览并报送' }).click();
    await page().getByLabel(/^说明/).fill('信用代码正在核实');
    expect(await product?.end('SIGKILL')).toBe('SIGKILL');
    await page().getByRole('button', { name: '说明后报送' }).click();
    await clerk().pane('已存好，连上服务器后自动报送');
    await clerk().pane('连不上服务器');
    expect(await page().getByRole('button', { name: '立即再试' }).isVisible()).toBe(true);
  });

  it('sends it after a reload, once the right person has signed in, and exactly once', async () => {
    await serverIsBack();
    expect(await versions()).toBe(undefined);
    page().on('dialog', (dialog) => void dialog.accept());
    bench = await openWorkbench(page(), address());
    await page().getByRole('tab', { name: '报送' }).click();
    await clerk().pane('请先选择湖塘镇的专员为登录人');
    await page().getByLabel('我是').selectOption('bureau-officer');
    await clerk().pane('请先选择湖塘镇的专员为登录人');
    await page().getByLabel('我是').selectOption('clerk-hutang');
    await page().getByRole('region', { name: '报送回执' }).waitFor();
    expect(await versions()).toBe(1);
    await openWorkbench(page(), address());
    await page().getByLabel('我是').selectOption('clerk-hutang');
    await page().getByRole('tab', { name: '报送' }).click();
    await clerk().pane('打开台账后，在这里核对变化并报送。');
    expect(await versions()).toBe(1);
  });

  it('reads the new figure by the basis 已报送, and asks anew at the press of a button', async () => {
    await clerk().openFile('湖塘镇.xlsx');
    await clerk().pane('计入 63');
    await clerk().type('S2', '=GAOQI_ACTUAL("湖塘镇",2021,"","已报送")');
    await clerk().type('S3', '=GAOQI_ACTUAL("湖塘镇",2021)');
    await shows('S2', '63');
    await shows('S3', '#N/A');
    const asked = page().waitForRequest((request) => request.url().endsWith('/api/values'));
    await page().getByRole('tab', { name: '函数' }).click();
    await page().getByRole('button', { name: '重新取数' }).click();
    await asked;
    await clerk().pane('已重新取数');
  });

  it('renews a sign-in that is no longer valid without asking her', async () => {
    let refused = 0;
    await page().route('**/api/returns/**', async (route) => {
      const authorization = refused === 0 ? 'Bearer expired' : route.request().headers()['authorization'];
      refused += 1;
      await route.continue({ headers: { ...route.request().headers(), authorization: authorization ?? '' } });
    });
    const renewed = page().waitForRequest((request) => request.url().endsWith('/api/local/token'));
    await page().getByRole('button', { name: '预览并报送' }).click();
    await renewed;
    await clerk().pane('报送 湖塘镇 2021年第四季度 台账');
    expect(refused).toBeGreaterThan(1);
  });

  it('keeps the return when the server has no time for it, and sends it when it has', async () => {
    const busy = {
      type: '/problems/store-busy',
      title: '存储正忙',
      status: 503,
      detail: '正忙，请过几秒再试',
    };
    await page().unroute('**/api/returns/**');
    await page().route('**/api/returns/2021Q4/hutang', (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({ status: 503, contentType: 'application/problem+json', json: busy })
        : route.continue(),
    );
    await page().getByLabel(/^说明/).fill('信用代码正在核实');
    await page().getByRole('button', { name: '说明后报送' }).click();
    await clerk().pane('已存好，连上服务器后自动报送');
    await clerk().pane(busy.detail);
    await page().unroute('**/api/returns/2021Q4/hutang');
    await page().getByRole('button', { name: '立即再试' }).click();
    await page().getByRole('region', { name: '报送回执' }).waitFor();
    expect(await versions()).toBe(2);
  });
});
