import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import type { Account } from '../builders/login-service/login-tokens.ts';
import { inChromium } from './in-chromium.ts';
import { lendingExcel } from './lending-excel.ts';
import { clerk, kept, newcomer, officer, shown, signInStage, stranger } from './sign-in-stage.ts';
import { accessibilityFaults } from './watched-tab.ts';

jest.setTimeout(180_000);

inChromium('signing in with an account of Entra ID', () => {
  const { site: running, open, freshTab, faults } = signInStage();

  async function loginWindow(page: Page): Promise<Page> {
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    const window = await opened;
    await window.getByRole('link', { name: 'Cancel' }).waitFor();
    return window;
  }

  async function signIn(page: Page, { mail }: Account): Promise<void> {
    const window = await loginWindow(page);
    await window.getByRole('link', { name: mail }).click();
  }

  const board = (page: Page, at = running()) => page.goto(`${at.address}/addin/board.html`);

  async function officerAtBoard(): Promise<Page> {
    const page = await freshTab();
    await board(page);
    await signIn(page, officer);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
    return page;
  }

  it('lets nobody see a figure before, and an officer the board after', async () => {
    const page = await freshTab();
    await board(page);
    await shown(page, '未登录');
    expect(await page.getByRole('row').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await signIn(page, officer);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
    await shown(page, '例科员（局科员）');
    expect(await page.getByRole('button', { name: '导入邮寄台账' }).count()).toBe(1);
  });

  it('signs a clerk in at the workbench, where she sends for her own town', async () => {
    const page = await freshTab();
    await page.goto(`${running().address}/addin/workbench.html`);
    await page.locator('input[type=file]').setInputFiles('examples/2021/湖塘镇.xlsx');
    await shown(page, '湖塘镇 · 2021年第四季度');
    await signIn(page, clerk);
    await shown(page, '例专员（湖塘镇专员）');
    await page.getByRole('button', { name: '预览并报送' }).click();
    await page.getByLabel(/^说明/).fill('信用代码正在核实');
    await page.getByRole('button', { name: '说明后报送' }).click();
    await page.getByRole('region', { name: '报送回执' }).waitFor();
    await page.reload();
    await shown(page, '例专员（湖塘镇专员）');
  });

  it('tells an account without a role whom to ask', async () => {
    const page = await freshTab();
    await board(page);
    await signIn(page, newcomer);
    await shown(page, '您的账号还没有分配角色，请联系管理员。');
    await signIn(page, officer);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
  });

  it('tells an account of another organization that it is one', async () => {
    const page = await freshTab(open());
    await board(page, open());
    await signIn(page, stranger);
    await shown(page, '这个帐户不属于本单位的组织；请换用单位发的帐户登录');
    await signIn(page, clerk);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
  });

  it('says so when the signing in is cancelled, there or here, and asks again', async () => {
    const page = await freshTab();
    await board(page);
    const window = await loginWindow(page);
    await window.getByRole('link', { name: 'Cancel' }).click();
    await shown(page, '没有登录：登录已取消');
    await (await loginWindow(page)).close();
    await page.getByRole('button', { name: '取消登录' }).click();
    await shown(page, '没有登录：登录已取消');
    await signIn(page, officer);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
  });

  it('renews a token that runs out without asking her', async () => {
    running().login.holdFor(120);
    const page = await officerAtBoard();
    running().login.holdFor(3_600);
    const before = running().login.granted('refresh_token');
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/totals/2021'));
    await page.getByLabel('期间').selectOption('2021');
    expect((await answered).status()).toBe(200);
    await page.reload();
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
    expect(running().login.granted('refresh_token')).toBe(before + 1);
  });

  it('renews a token that the program no longer takes', async () => {
    const page = await officerAtBoard();
    const before = running().login.granted('refresh_token');
    let refused = 0;
    await page.route('**/api/totals/**', async (route) => {
      const headers = route.request().headers();
      const authorization = refused === 0 ? 'Bearer a.b.c' : (headers['authorization'] ?? '');
      refused += 1;
      await route.continue({ headers: { ...headers, authorization } });
    });
    await page.getByLabel('期间').selectOption('2021');
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
    await expectSoon(() => running().login.granted('refresh_token') === before + 1);
    expect(refused).toBeGreaterThan(1);
  });

  it('asks her to sign in again when the login service has forgotten her', async () => {
    running().login.holdFor(120);
    const page = await officerAtBoard();
    running().login.holdFor(3_600);
    running().login.forgetEverybody();
    await page.reload();
    await shown(page, '未登录');
    await signIn(page, officer);
    await page.getByRole('row', { name: /^湖塘镇/ }).waitFor();
  });

  it('says what works when the login service cannot be reached', async () => {
    const page = await freshTab();
    await page.route(`${running().login.authority}/**`, (route) => route.abort());
    await board(page);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await shown(page, '连不上登录服务；台账照样能打开、核对');
  });

  it('signs out at the login service too, and remembers nobody', async () => {
    const page = await officerAtBoard();
    await page.getByRole('button', { name: '退出' }).click();
    await shown(page, '已退出登录。');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: '看板' }).click();
    await shown(page, '未登录');
    expect(await kept(page.context())).toEqual([]);
  });

  const pane = (page: Page) => page.goto(`${running().address}/addin/taskpane.html`);

  it('takes the account of an Excel that lends it, and asks nobody', async () => {
    const page = await freshTab();
    await lendingExcel(page, clerk, () => running().login.tokensOf(clerk));
    await pane(page);
    await shown(page, '例专员（湖塘镇专员）');
    expect(await page.getByRole('button', { name: '退出' }).count()).toBe(0);
    await page.getByRole('tab', { name: '函数' }).click();
    await shown(page, 'GAOQID_RDRATIO');
    const written = await page.locator('#pane').textContent();
    expect(written).toContain('=GAOQID_RDRATIO(研发费用, 销售收入)');
    expect(written).not.toContain('GAOQI_');
  });

  it('lets Excel ask where it has to, at the press of a button', async () => {
    const page = await freshTab();
    let agreed = false;
    await lendingExcel(page, clerk, async (asked) => {
      agreed ||= asked === 'by hand';
      return agreed ? running().login.tokensOf(clerk) : undefined;
    });
    await pane(page);
    await shown(page, '未登录');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await shown(page, '例专员（湖塘镇专员）');
  });

  it('passes every check of the login service and of the policy', () => {
    expect(faults()).toEqual([]);
  });
});

async function expectSoon(claim: () => boolean): Promise<void> {
  const until = Date.now() + 5_000;
  while (!claim() && Date.now() < until) await new Promise((resolve) => setImmediate(resolve));
  expect(claim()).toBe(true);
}
