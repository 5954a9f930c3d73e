import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openSqlite } from '../../../functions/store/sqlite-driver.ts';
import { getHealth } from '../../../shared/api/get-health.ts';
import { getReturn } from '../../../shared/api/get-return.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import { listVersions } from '../../../shared/api/list-versions.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { type ApiClient, apiClient, kindOf, signedInAs } from '../../builders/api-client.ts';
import { failedStart, newFolder } from '../../builders/running-product.ts';
import { startedForATest } from '../../builders/served-product.ts';
import { aSending, manyRows } from '../../builders/sent-ledgers.ts';

const start = startedForATest();

const parameters = { quarter: '2021Q4', unit: 'hutang' };
const storeOf = (folder: string): string => join(folder, 'ledgers.db');
const send = (clerk: ApiClient, key: string) =>
  clerk.ask(putReturn, { parameters, body: aSending(manyRows(300)), headers: { 'idempotency-key': key } });

const sendAnew = (clerk: ApiClient, key: string) =>
  clerk.ask(putReturn, {
    parameters,
    body: aSending(manyRows(900, 301)),
    headers: { 'idempotency-key': key, 'if-match': '"1"' },
  });

/** A folder whose store holds one return, and nobody runs on it. */
async function folderWithReturn(): Promise<string> {
  const product = await start();
  expect((await send(await signedInAs(product.address, 'clerk-hutang'), 'first')).status).toBe(201);
  await product.end('SIGTERM');
  return product.folder;
}

/** Writes over every occurrence of the text in the file, as a failing disk might. */
function spoil(file: string, text: string): void {
  const bytes = readFileSync(file);
  if (!bytes.includes(text)) throw new Error(`The file does not hold ${text}.`);
  const handle = openSync(file, 'r+');
  const other = Buffer.alloc(Buffer.byteLength(text), '~');
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1))
    writeSync(handle, other, 0, other.length, at);
  closeSync(handle);
}

describe('a store file that another program holds', () => {
  it('refuses the sending with a sentence, answers readers meanwhile, and takes it once when it is free', async () => {
    const product = await start();
    const clerk = await signedInAs(product.address, 'clerk-hutang');
    const other = await openSqlite(storeOf(product.folder));
    other.exec('BEGIN IMMEDIATE');
    const refused = await send(clerk, 'held');
    expect([refused.status, kindOf(refused)]).toEqual([503, 'store-busy']);
    expect(refused.problem?.detail).toContain('正被别的程序占用');
    expect((await clerk.ask(listStates, { parameters: { quarter: '2021Q4' } })).status).toBe(200);
    expect(kindOf(await clerk.ask(getReturn, { parameters }))).toBe('return-not-found');
    other.exec('ROLLBACK');
    other.close();
    expect((await send(clerk, 'held')).status).toBe(201);
    expect((await send(clerk, 'held')).status).toBe(201);
    expect((await clerk.ask(listVersions, { parameters })).answer?.versions).toHaveLength(1);
  });

  it('is said at the start as well', async () => {
    const folder = await folderWithReturn();
    const other = await openSqlite(storeOf(folder));
    other.exec('BEGIN IMMEDIATE');
    const { status, said } = await failedStart({ folder });
    other.close();
    expect([status, said]).toEqual([1, expect.stringContaining('正被别的程序占用')]);
  });
});

/** Bounds the size of the files a running process may write, as a full disk does; undefined lifts the bound. */
const boundFiles = (pid: number | undefined, bytes: number | undefined): void => {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:unlimited`]);
};
const canBound = spawnSync('prlimit', ['--version']).status === 0;

describe('a disk that is full', () => {
  (canBound ? it : it.skip)(
    'refuses the sending with a sentence and keeps nothing of it, answers readers, and takes it once there is room',
    async () => {
      const product = await start();
      const clerk = await signedInAs(product.address, 'clerk-hutang');
      expect((await send(clerk, 'before')).status).toBe(201);
      boundFiles(product.process.pid, statSync(`${storeOf(product.folder)}-wal`).size + 8_192);
      const refused = await sendAnew(clerk, 'full');
      expect([refused.status, kindOf(refused)]).toEqual([503, 'store-unavailable']);
      expect(refused.problem?.detail).toContain('磁盘');
      expect((await clerk.ask(getReturn, { parameters })).answer?.rows).toHaveLength(300);
      boundFiles(product.process.pid, undefined);
      expect((await sendAnew(clerk, 'full')).status).toBe(201);
      expect((await clerk.ask(listVersions, { parameters })).answer?.versions).toHaveLength(2);
      await product.end('SIGKILL');
      const again = await start({ folder: product.folder });
      const reader = await signedInAs(again.address, 'clerk-hutang');
      expect((await reader.ask(getReturn, { parameters })).answer?.rows).toHaveLength(900);
    },
  );
});

describe('a damaged store file', () => {
  it.each([
    ['the texts of its rows', '科技有限公司'],
    ['the form of its documents', '"packed"'],
  ])('in %s is told to who asks for them; the process lives and answers the others', async (_, text) => {
    const folder = await folderWithReturn();
    spoil(storeOf(folder), text);
    const product = await start({ folder });
    const clerk = await signedInAs(product.address, 'clerk-hutang');
    const reply = await clerk.ask(getReturn, { parameters });
    expect([reply.status, kindOf(reply)]).toEqual([503, 'store-unavailable']);
    expect(reply.problem?.detail).toContain('已损坏');
    expect((await clerk.ask(listStates, { parameters: { quarter: '2021Q4' } })).status).toBe(200);
    expect((await apiClient(product.address).ask(getHealth)).answer?.state).toBe('ready');
  });

  it('behind its first page ends the start with a sentence, and is left as it is', async () => {
    const folder = await folderWithReturn();
    const file = storeOf(folder);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4_096));
    const { status, said } = await failedStart({ folder });
    expect([status, said]).toEqual([1, expect.stringContaining('已损坏')]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('a store file of a newer version', () => {
  it('ends the start with a sentence, and is left as it is', async () => {
    const folder = await folderWithReturn();
    const driver = await openSqlite(storeOf(folder));
    driver.exec('PRAGMA user_version = 99');
    driver.close();
    const before = readFileSync(storeOf(folder));
    const { status, said } = await failedStart({ folder });
    expect([status, said]).toEqual([1, expect.stringContaining('更新的版本')]);
    expect(readFileSync(storeOf(folder)).equals(before)).toBe(true);
  });
});

describe('the folder of the data', () => {
  it('gives a new sign-in key for one that is spoilt; the data stay', async () => {
    const folder = await folderWithReturn();
    writeFileSync(join(folder, 'sign-in-key.json'), '{"kty":');
    const product = await start({ folder });
    const clerk = await signedInAs(product.address, 'clerk-hutang');
    expect((await clerk.ask(getReturn, { parameters })).answer?.rows).toHaveLength(300);
  });

  it('is made where it is not there', async () => {
    const product = await start({ folder: join(newFolder(), 'data', 'of', 'district') });
    const clerk = await signedInAs(product.address, 'clerk-hutang');
    expect((await send(clerk, 'first')).status).toBe(201);
  });
});
