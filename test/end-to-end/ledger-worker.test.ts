import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { deskWith, viewOf } from '../../addin/reading/desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import { ok } from '../../shared/result.ts';
import { bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';
import { noChromium, startChromium } from './chromium.ts';
import type { PageReading } from './ledger-page.ts';
import { type LocalServer, localServer, type ServedFile } from './local-server.ts';

const root = join(__dirname, '../..');
const script = 'text/javascript';

const scriptsOf = (folder: string): readonly (readonly [string, ServedFile])[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/${name}`, { type: script, body: readFileSync(join(root, folder, name)) }] as const);

const example = (name: string): Uint8Array => readFileSync(join(root, 'examples/2021', name));

const ledgers: ReadonlyMap<string, Uint8Array> = new Map([
  ['5509.xlsx', excelFile(bigLedger(5_509).workbook)],
  ['牛塘镇科技型中小企业统计表.xls', example('牛塘镇科技型中小企业统计表.xls')],
  ['前黄镇_导出.csv', example('前黄镇_导出.csv')],
  ['broken.xlsx', new TextEncoder().encode('PK\u0003\u0004 and nothing behind it')],
]);

const page =
  '<!doctype html><meta charset="utf-8"><title>ledger</title><script src="/ledger-page.js"></script>';

const served: ReadonlyMap<string, ServedFile> = new Map([
  ['/', { type: 'text/html', body: page }],
  ...scriptsOf('dist/end-to-end'),
  ...[...ledgers].map(([name, body]) => [`/${name}`, { type: 'application/octet-stream', body }] as const),
]);

const usualYear = 2021;

async function readHere(name: string): Promise<unknown> {
  const read = await readWorkbook(ledgers.get(name) ?? new Uint8Array(), name);
  if (!read.ok) return read;
  const desk = deskWith(wujinUnits, { name, workbook: read.value, usualYear });
  return ok({ workbook: desk.workbook, view: viewOf(desk) });
}

/** The browser holds itself to this: a task of 50 ms is a long one. */
const longestAllowed = 50;

const isQuiet = ({ longestBlock, longTasks }: PageReading): boolean =>
  longestBlock <= longestAllowed && longTasks.length === 0;

const whereChromiumIs = noChromium === undefined ? describe : describe.skip;
const whyNot = noChromium === undefined ? '' : ` (skipped: ${noChromium})`;

whereChromiumIs(`the desk of a page in Chromium${whyNot}`, () => {
  let [server, browser, tab]: [LocalServer?, Browser?, Page?] = [];

  beforeAll(async () => {
    server = await localServer(served);
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
    return tab.evaluate(({ address, file }) => globalThis.readOnPage(address, file), {
      address: `/${encodeURIComponent(file)}`,
      file: { name: file, usualYear },
    });
  };

  it.each([...ledgers.keys()])('makes of %s what Node makes of it', async (file) => {
    const { result } = await readThere(file);
    expect(JSON.parse(result)).toEqual(JSON.parse(JSON.stringify(await readHere(file))));
  });

  it('never holds the page up for 50 ms while it reads 5,509 rows', async () => {
    // A busy machine can only make a block longer: the shortest of a few readings is the page's own.
    const readings: PageReading[] = [];
    while (readings.length < 5 && !readings.some(isQuiet)) readings.push(await readThere('5509.xlsx'));
    const longest = readings.map(({ longestBlock }) => longestBlock.toFixed(1)).join(', ');
    process.stdout.write(`longest block of the page: ${longest} ms\n`);
    expect(readings.some(isQuiet)).toBe(true);
  });
});
