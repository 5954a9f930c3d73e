import {
  chmodSync,
  copyFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openSqlite } from '../../../functions/store/sqlite-driver.ts';
import { prepareFile } from '../../../functions/store/sqlite-schema.ts';
import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { aSaving } from '../../builders/return-commits.ts';
import { storeContract } from '../../contracts/store.contract.ts';

let folder = '';
let serial = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const newFile = (): string => join(folder, `${(serial += 1)}.db`);
const open = (file: string): Promise<Store> => sqliteStore({ file, district: 'district' });
const place = { quarter: '2021Q4', unit: 'hutang' } as const;

describe('the store in one SQLite file', () => {
  storeContract(() => open(newFile()));
});

describe('a store file', () => {
  it('holds everything after it has been closed and opened again', async () => {
    const file = newFile();
    const before = await open(file);
    await before.commitReturn(aSaving(undefined, { rows: 700 }));
    before.close();
    const after = await open(file);
    expect((await after.ledgerOf(place, 1))?.rows).toHaveLength(700);
    after.close();
  });

  it('may be open twice: what one commits the other reads and cannot overwrite', async () => {
    const file = newFile();
    const [one, other] = [await open(file), await open(file)];
    await one.commitReturn(aSaving(undefined, { mark: 'one' }));
    expect((await other.returnOf(place))?.revision).toBe(1);
    expect(await other.commitReturn(aSaving(undefined, { mark: 'other' }))).toEqual({
      ok: false,
      reason: 'stale',
    });
    one.close();
    other.close();
  });

  it('stores what did not change once', async () => {
    const file = newFile();
    const store = await open(file);
    const first = await store.commitReturn(aSaving(undefined, { rows: 2_000 }));
    if (first.ok) await store.commitReturn(aSaving(first.value.head, { rows: 2_000, key: 'second' }));
    store.close();
    const driver = await openSqlite(file);
    const parts = driver.get(`SELECT COUNT(*) AS n FROM docs WHERE id LIKE 'part:%'`, []);
    driver.close();
    // One part each for the ledger, its problems and the sheet, four for rows, four for cells.
    expect(Number(parts?.['n'])).toBe(11);
  });

  it('is written with full durability', async () => {
    const file = newFile();
    const store = await open(file);
    const driver = await openSqlite(file);
    expect(driver.get('PRAGMA journal_mode', [])?.['journal_mode']).toBe('wal');
    prepareFile(driver, file);
    const full = 2;
    expect(driver.get('PRAGMA synchronous', [])?.['synchronous']).toBe(full);
    driver.close();
    store.close();
  });
});

/** Permissions hold for everybody but root; the work is done as somebody else then. */
async function asNobody<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const [isRoot, nobody] = [process.getuid?.() === 0, 65_534];
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a store file that cannot be used says why', () => {
  const reasonOf = async (file: string): Promise<string> =>
    open(file).then(
      () => 'opened',
      (thrown: unknown) => (thrown as Error).message,
    );

  it('when it is no database', async () => {
    const file = newFile();
    writeFileSync(file, '这是一份说明，不是数据'.repeat(400));
    expect(await reasonOf(file)).toContain('已损坏');
  });

  it('when its first page is damaged', async () => {
    const file = newFile();
    (await open(file)).close();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(4_096, 7), 0, 4_096, 0);
    closeSync(handle);
    expect(await reasonOf(file)).toContain('已损坏');
  });

  it('when it belongs to another program, which keeps its file untouched', async () => {
    const file = newFile();
    const driver = await openSqlite(file);
    driver.exec('CREATE TABLE notes (text TEXT)');
    driver.close();
    const before = readFileSync(file);
    expect(await reasonOf(file)).toContain('不是本产品的数据');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('when a newer version wrote it', async () => {
    const file = newFile();
    (await open(file)).close();
    const driver = await openSqlite(file);
    driver.exec('PRAGMA user_version = 99');
    driver.close();
    expect(await reasonOf(file)).toContain('更新的版本');
  });

  it('when another program is writing to it', async () => {
    const file = newFile();
    (await open(file)).close();
    const driver = await openSqlite(file);
    driver.exec('BEGIN IMMEDIATE');
    expect(await reasonOf(file)).toContain('正被别的程序占用');
    driver.exec('ROLLBACK');
    driver.close();
  });

  it('when it may only be read', async () => {
    const [written, file] = [newFile(), newFile()];
    (await open(written)).close();
    // A copy, because this process may still hold the first one open for writing.
    copyFileSync(written, file);
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    expect(await asNobody(() => reasonOf(file))).toContain('只能读、不能写');
  });

  it('when its folder is not there', async () => {
    expect(await reasonOf(join(folder, 'nowhere', 'a.db'))).toContain('打不开');
  });

  it('when it is a folder', async () => {
    expect(await reasonOf(folder)).toContain('打不开');
  });
});

describe('a store whose file another program holds', () => {
  it('refuses the commit with a sentence, and takes it when the file is free again', async () => {
    const file = newFile();
    const store = await open(file);
    const driver = await openSqlite(file);
    driver.exec('BEGIN IMMEDIATE');
    await expect(store.commitReturn(aSaving(undefined))).rejects.toMatchObject({ storeFailure: 'busy' });
    expect(await store.returnOf(place)).toBeUndefined();
    driver.exec('ROLLBACK');
    driver.close();
    expect((await store.commitReturn(aSaving(undefined))).ok).toBe(true);
    store.close();
  });
});
