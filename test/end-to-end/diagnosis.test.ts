import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';

import { sheetOfLines, workbookOf } from '../builders/evaluated-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { inChromium } from './in-chromium.ts';
import { workbenchStage } from './stage.ts';
import { accessibilityFaults } from './watched-tab.ts';

const harmful =
  '</title><script>document.title="坏"</script><img src=x onerror=alert(1)>常州&<b>恶名</b>公司';
const header = [
  '企业名称',
  '统一社会信用代码',
  '职工总数',
  '科技人员数',
  '研发费用（万元）',
  '销售收入（万元）',
];
const ledger = workbookOf(
  sheetOfLines('台账', [
    header,
    ['常州甲样例有限公司', '91320412MA1XYZ0015', 501, 30, 120, 5_000],
    [harmful, '91320412MA1XYZ0023', 80, 30, 400, 5_000],
  ]),
);

/** Part of a Word file that nothing else of the product writes. */
const wordOnly = 'w:tblHeader';
const built = (file: string): string => readFileSync(join(__dirname, '../../dist/addin', file), 'utf8');
const scriptsOf = (page: string): readonly string[] =>
  [...built(page).matchAll(/<script[^>]*src="(?!https:)([^"]+)"/g)].map(([, file = '']) => file);

it.each(['workbench.html', 'taskpane.html'])('%s loads nothing at first that writes Word files', (page) => {
  expect(scriptsOf(page).length).toBeGreaterThan(0);
  expect(scriptsOf(page).filter((file) => built(file).includes(wordOnly))).toEqual([]);
});

it('the worksheet functions hold nothing that writes Word files', () => {
  expect(built('functions.js')).not.toContain(wordOnly);
});

inChromium('the diagnosis of the selected enterprise', () => {
  const { clerk, complaints } = workbenchStage();
  beforeAll(() => openLedger());

  const button = (name: string) => clerk().page.locator('#pane').getByRole('button', { name });

  async function openLedger(): Promise<void> {
    const { page, openFile, pane } = clerk();
    await openFile('湖塘镇2026.xlsx', Buffer.from(excelFile(ledger)));
    await pane('湖塘镇 · 2026年');
    await page.getByRole('tab', { name: '评价' }).click();
    await page.getByLabel('政策').waitFor();
  }

  async function select(address: string, enterprise: string): Promise<void> {
    const box = clerk().page.locator('[data-u-comp="defined-name"] input').first();
    await box.fill(address);
    await box.press('Enter');
    await clerk().page.getByRole('heading', { name: enterprise }).waitFor();
  }

  async function openedPage(): Promise<Page> {
    const opening = clerk().page.waitForEvent('popup');
    await button('诊断书（打印）').click();
    const paper = await opening;
    await paper.waitForLoadState('load');
    return paper;
  }

  async function savedWord(): Promise<Download> {
    const saving = clerk().page.waitForEvent('download');
    await button('诊断书（Word）').click();
    return saving;
  }

  const bodyOf = async (saved: Download): Promise<string> => {
    const parts = unzipSync(readFileSync(await saved.path()));
    return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  };

  it('opens on a page of its own: heading, verdict and conditions, in the look of the paper', async () => {
    await select('A2', '常州甲样例有限公司');
    const paper = await openedPage();
    await clerk().pane('诊断书已在新窗口打开');
    expect(await paper.locator('h1').innerText()).toBe('科技型中小企业评价诊断书');
    expect(await paper.locator('.head').innerText()).toContain('常州甲样例有限公司');
    expect(await paper.locator('.verdict').innerText()).toContain('不符合');
    const staff = paper.locator('tbody tr', { hasText: '职工总数' });
    expect(await staff.innerText()).toMatch(/501人[\s\S]*不超过500人[\s\S]*第六条（二）/);
    expect(await paper.locator('table').evaluate((table) => getComputedStyle(table).borderCollapse)).toBe(
      'collapse',
    );
    expect(await paper.locator('ol').first().innerText()).toContain('须由人确认：是居民企业');
    expect(await accessibilityFaults(paper)).toEqual([]);
    expect(await accessibilityFaults(clerk().page)).toEqual([]);
    expect(complaints()).toEqual([]);
    await paper.close();
  });

  it('is printed on one sheet of A4', async () => {
    const paper = await openedPage();
    const printed = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/.exec(printed)?.slice(1)).toEqual(['594', '841']);
    await paper.close();
  });

  it('is saved for Word under the name of the enterprise, by a part of the product fetched for it', async () => {
    const { page } = clerk();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script')
        fetched.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
    });
    const saved = await savedWord();
    await clerk().pane('诊断书（Word）已存到下载文件夹。');
    expect(saved.suggestedFilename()).toMatch(
      /^科技型中小企业评价诊断书_常州甲样例有限公司_\d{4}-\d\d-\d\d\.docx$/,
    );
    const body = await bodyOf(saved);
    expect(body).toContain('企业名称：常州甲样例有限公司');
    expect(body).toContain('不符合');
    expect(body).toContain('501人');
    expect(fetched.some((file) => built(file).includes(wordOnly))).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('forgets what it said when another enterprise is selected', async () => {
    await select('A3', '恶名');
    expect(await clerk().page.getByText('已存到下载文件夹').count()).toBe(0);
  });

  it('lets a harmful name do nothing, on the page and in Word', async () => {
    const paper = await openedPage();
    const dialogs: string[] = [];
    paper.on('dialog', (dialog) => dialogs.push(dialog.message()));
    expect(await paper.locator('.head dd').first().innerText()).toBe(harmful);
    expect(await paper.locator('script, img, h1 b, dd b').count()).toBe(0);
    expect(await paper.title()).toContain('科技型中小企业评价诊断书');
    const saved = await savedWord();
    expect(saved.suggestedFilename()).not.toMatch(/[\\/:*?"<>|]/);
    const body = await bodyOf(saved);
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script');
    expect([dialogs, complaints()]).toEqual([[], []]);
    await paper.close();
  });

  it('says what to do when the browser holds the window back', async () => {
    await clerk().page.evaluate(() => {
      window.open = () => null;
    });
    await button('诊断书（打印）').click();
    await clerk().pane('浏览器拦住了新窗口。请允许本站打开窗口，再按一次。');
    expect(await accessibilityFaults(clerk().page)).toEqual([]);
  });

  it('says so when the part that writes Word files cannot be fetched, and does it when it can', async () => {
    const { page } = clerk();
    await page.reload();
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
    await openLedger();
    await select('A2', '常州甲样例有限公司');
    await page.route(/\.js$/, (route) => route.abort());
    await button('诊断书（Word）').click();
    await clerk().pane('诊断书没有做成');
    await page.unroute(/\.js$/);
    expect(await bodyOf(await savedWord())).toContain('常州甲样例有限公司');
  });

  it('has asked nobody else, broken no policy and thrown nothing', () => {
    expect(complaints()).toEqual([]);
  });

  it('stays under the policy of the workbench: a script put into the paper does not run', async () => {
    const paper = await openedPage();
    const complaint = paper.waitForEvent('console', (message) =>
      message.text().startsWith('policy: script-src'),
    );
    const ran = await paper.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(script);
      return document.body.dataset['ran'] ?? 'no';
    });
    expect(ran).toBe('no');
    expect((await complaint).text()).toContain('inline');
    await paper.close();
  });
});
