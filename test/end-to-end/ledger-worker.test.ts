import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { deskWith, viewOf } from '../../addin/reading/desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import { ok } from '../../shared/result.ts';
import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { startChromium } from './chromium.ts';
import { inChromium } from './in-chromium.ts';
import type { PageReading } from './ledger-page.ts';
import type { LocalServer } from './local-server.ts';
import { ledgerPageServer, readOnPage, usualYear } from './read-on-page.ts';

const root = join(__dirname, '../..');
const example = (name: string): Uint8Array => readFileSync(join(root, 'examples/2021', name));

const ledgers: ReadonlyMap<string, Uint8Array> = new Map([
  ['5509.xlsx', excelFile(bigLedger(5_509).workbook)],
  ['牛塘镇科技型中小企业统计表.xls', example('牛塘镇科技型中小企业统计表.xls')],
  ['前黄镇_导出.csv', example('前黄镇_导出.csv')],
  ['broken.xlsx', new TextEncoder().encode('PK\u0003\u0004 and nothing behind it')],
]);

async function readHere(name: string): Promise<unknown> {
  const read = await readWorkbook(ledgers.get(name) ?? new Uint8Array(), name);
  if (!read.ok) return read;
  const desk = deskWith(wujinUnits, { name, workbook: read.value, usualYear });
  return ok({ workbook: desk.workbook, view: viewOf(desk) });
}

inChromium('the desk of a page', () => {
  let [server, browser, tab]: [LocalServer?, Browser?, Page?] = [];

  beforeAll(async () => {
    server = await ledgerPageServer(root, ledgers);
    browser = await startChromium();
    tab = await browser.newPage();
    await tab.goto(server.address);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const readThere = async (file: string): Promise<PageReading> => {
    if (tab === undefined) throw new Error('The page has been opened.');
    return readOnPage(tab, file);
  };

  it.each([...ledgers.keys()])('makes of %s what Node makes of it', async (file) => {
    const { result } = await readThere(file);
    expect(JSON.parse(result)).toEqual(JSON.parse(JSON.stringify(await readHere(file))));
  });

  it('reads 5,509 rows in a worker, and the page beats on meanwhile', async () => {
    const { beats, longestBlock, took } = await readThere('5509.xlsx');
    expect(tab?.workers()).toHaveLength(1);
    // A reading on the page's own thread would be one long block with hardly a beat beside it.
    expect(beats).toBeGreaterThan(100);
    expect(longestBlock).toBeLessThan(took / 2);
  });
});
