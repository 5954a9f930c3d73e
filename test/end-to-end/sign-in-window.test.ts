import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import type { Account } from '../builders/login-service/login-tokens.ts';
import { inChromium } from './in-chromium.ts';
import { clerk, kept, newcomer, officer, shown, signInStage, stranger } from './sign-in-stage.ts';
import { accessibilityFaults } from './watched-tab.ts';
import { type WindowExcel, windowExcel } from './window-excel.ts';

jest.setTimeout(180_000);

const herTown = '例专员（湖塘镇专员）';

inChromium('signing in in an Excel of 2021, which lends no account', () => {
  const { site, open, freshTab, faults } = signInStage();

  const toPane = (page: Page, at = site()) => page.goto(`${at.address}/addin/taskpane.html`);
  const pressSignIn = (page: Page) => page.getByRole('button', { name: '登录', exact: true }).click();

  async function paneBeforeSignIn(
    at = site(),
  ): Promise<{ readonly page: Page; readonly excel: WindowExcel }> {
    const page = await freshTab(at);
    const excel = await windowExcel(page);
    await toPane(page, at);
    await shown(page, '未登录');
    return { page, excel };
  }

  /** The window, when the login service asks in it who she is. */
  async function loginWindow(page: Page, excel: WindowExcel): Promise<Page> {
    const opened = excel.next();
    await pressSignIn(page);
    const window = await opened;
    await window.getByRole('link', { name: 'Cancel' }).waitFor();
    return window;
  }

  async function signIn(page: Page, excel: WindowExcel, { mail }: Account): Promise<void> {
    const window = await loginWindow(page, excel);
    const closed = window.waitForEvent('close');
    await window.getByRole('link', { name: mail }).click();
    await closed;
  }

  async function clerkInPane() {
    const { page, excel } = await paneBeforeSignIn();
    await signIn(page, excel, clerk);
    await shown(page, herTown);
    return { page, excel };
  }

  it('brings the clerk to her town through a window, which closes at once', async () => {
    const { page, excel } = await clerkInPane();
    expect(excel.isOpen()).toBe(false);
    expect(excel.messages).toHaveLength(1);
    expect(excel.messages[0]).toMatch(/^#code=/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens no window before she asks for one', async () => {
    const { excel } = await paneBeforeSignIn();
    expect(excel.isOpen()).toBe(false);
  });

  it('lets nothing that could sign anybody in pass between the window and the pane', async () => {
    const { excel } = await clerkInPane();
    const said = new URLSearchParams(excel.messages.join('&').slice(1));
    expect([...said.keys()].sort()).toEqual(['client_info', 'code', 'state']);
  });

  it('says so when she closes the window or declines in it, and asks again', async () => {
    const { page, excel } = await paneBeforeSignIn();
    await (await loginWindow(page, excel)).close();
    await shown(page, '没有登录：登录已取消');
    await (await loginWindow(page, excel)).getByRole('link', { name: 'Cancel' }).click();
    await shown(page, '没有登录：登录已取消');
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it('closes the window when she thinks better of it in the pane', async () => {
    const { page, excel } = await paneBeforeSignIn();
    const window = await loginWindow(page, excel);
    const closed = window.waitForEvent('close');
    await page.getByRole('button', { name: '取消登录' }).click();
    await closed;
    await shown(page, '没有登录：登录已取消');
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it.each([
    [12_007, '登录窗口已经开着'],
    [12_009, '没有允许打开登录窗口'],
    [12_011, '浏览器拦住了登录窗口'],
    [12_004, '把“dialog_12004”告诉信息化人员'],
  ])('says what to do when Excel shows no window (%d)', async (code, sentence) => {
    const { page, excel } = await paneBeforeSignIn();
    excel.refuse(code);
    await pressSignIn(page);
    await shown(page, sentence);
    excel.refuse(undefined);
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it('opens no window when the login service cannot be reached, and says what works', async () => {
    const { page, excel } = await paneBeforeSignIn();
    await page.route(`${site().login.authority}/**`, (route) => route.abort());
    await pressSignIn(page);
    await shown(page, '连不上登录服务；台账照样能打开、核对');
    expect(excel.isOpen()).toBe(false);
  });

  it('tells an account of another organization, and one without a role, what they are', async () => {
    const other = await paneBeforeSignIn(open());
    await signIn(other.page, other.excel, stranger);
    await shown(other.page, '这个帐户不属于本单位的组织；请换用单位发的帐户登录');
    const { page, excel } = await paneBeforeSignIn();
    await signIn(page, excel, newcomer);
    await shown(page, '您的账号还没有分配角色，请联系管理员。');
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it('takes no answer that was not asked for', async () => {
    const { page, excel } = await paneBeforeSignIn();
    await loginWindow(page, excel);
    await page.evaluate(() => {
      windowEvent({ message: '#code=forged&state=forged' });
    });
    await shown(page, '把“state_mismatch”告诉信息化人员');
    expect(excel.isOpen()).toBe(false);
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it('takes no answer that a page of another origin has sent', async () => {
    const { page, excel } = await paneBeforeSignIn();
    const state = new URL((await loginWindow(page, excel)).url()).searchParams.get('state') ?? '';
    await page.evaluate((of) => {
      windowEvent({
        message: `#code=forged&state=${encodeURIComponent(of)}`,
        origin: 'https://other.example',
      });
    }, state);
    await shown(page, '把“dialog_foreign”告诉信息化人员');
    expect(site().login.faults()).toEqual([]);
  });

  it('renews a token that runs out without another window', async () => {
    const { login } = site();
    login.holdFor(120);
    const { page, excel } = await clerkInPane();
    const before = { asked: login.granted('authorization_code'), renewed: login.granted('refresh_token') };
    await toPane(page);
    await shown(page, herTown);
    login.holdFor(3_600);
    expect(login.granted('refresh_token')).toBeGreaterThan(before.renewed);
    expect(login.granted('authorization_code')).toBe(before.asked);
    expect([excel.isOpen(), excel.messages.length]).toEqual([false, 1]);
  });

  it('signs her in silently when the pane is opened again', async () => {
    const { page, excel } = await clerkInPane();
    const pane = await page.context().newPage();
    await toPane(pane);
    await shown(pane, herTown);
    expect([excel.isOpen(), excel.messages.length]).toEqual([false, 1]);
  });

  it('begins anew after the pane was opened again while its window was open', async () => {
    const { page, excel } = await paneBeforeSignIn();
    await loginWindow(page, excel);
    await page.reload();
    await shown(page, '未登录');
    expect(excel.isOpen()).toBe(false);
    await signIn(page, excel, clerk);
    await shown(page, herTown);
  });

  it('asks again when the login service has forgotten her, and lets her take another account', async () => {
    site().login.holdFor(120);
    const { page, excel } = await clerkInPane();
    site().login.holdFor(3_600);
    site().login.forgetEverybody();
    await toPane(page);
    await shown(page, '未登录');
    await signIn(page, excel, officer);
    await shown(page, '例科员（局科员）');
  });

  it('signs out in the pane, and remembers nobody', async () => {
    const { page, excel } = await clerkInPane();
    expect(await kept(page.context())).not.toEqual([]);
    await page.getByRole('button', { name: '退出' }).click();
    await shown(page, '未登录');
    expect(await kept(page.context())).toEqual([]);
    await toPane(page);
    await shown(page, '未登录');
    await signIn(page, excel, officer);
    await shown(page, '例科员（局科员）');
  });

  it('leads nowhere but to the login service, and says what it is for', async () => {
    const { page, excel } = await paneBeforeSignIn();
    const login = await loginWindow(page, excel);
    const own = (to: string) => `${site().address}/addin/sign-in-dialog.html?to=${encodeURIComponent(to)}`;
    for (const to of [
      'https://elsewhere.example/',
      'javascript:alert(1)',
      `${site().login.authority}/other`,
    ]) {
      await login.goto(own(to));
      await shown(login, '这一页由 Excel 里的“高企通”面板打开');
    }
    expect(await accessibilityFaults(login)).toEqual([]);
  });

  it('passes every check of the login service and of the policy', () => {
    expect(faults()).toEqual([]);
  });
});
