import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import { dueDayOf } from '../../../shared/domain/due-day.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { triggers } from '../../../shared/triggers/catalogue.ts';
import { ledgerTotals } from '../../../shared/use-cases/read-sent.ts';
import { type Worker, deployedWorker } from '../../builders/deployed-app.ts';
import { ourApi, ourTenant } from '../../builders/entra-double.ts';
import { aSaving } from '../../builders/return-commits.ts';

const quarter = '2021Q4';

let file: string;
let store: Store;
const workers: Worker[] = [];

beforeEach(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'store-')), 'ledgers.db');
  store = await sqliteStore({ file, district: wujinDistrict.id });
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.end();
  store.close();
});

async function started(storeFile = file): Promise<Worker> {
  const worker = await deployedWorker({
    NODE_PATH: join(__dirname, '../../../node_modules'),
    STORE_FILE: storeFile,
    SIGN_IN: 'entra',
    IDENTITY_AUTHORITY: 'https://login.microsoftonline.com',
    IDENTITY_TENANTS: ourTenant,
    IDENTITY_AUDIENCE: ourApi,
    IDENTITY_SCOPE: 'access_as_user',
  });
  workers.push(worker);
  return worker;
}

/** A return of four rows; `counted` is what its stored totals say of them. */
async function saved(counted: number): Promise<void> {
  const commit = aSaving(undefined, { quarter, rows: 4 });
  if (commit.content === null) throw new Error('A saving has a content.');
  const content = { ...commit.content, ledger: { ...commit.content.ledger, orgUnit: '湖塘镇' } };
  const totals = { ...commit.version.totals, ...ledgerTotals(content.ledger), counted };
  const head = { ...commit.head, latest: totals, reported: totals };
  await store.commitReturn({ ...commit, content, head, version: { ...commit.version, totals } });
}

const states = (partition: string, seconds = Date.now() / 1_000) => ({
  id: 'states',
  pk: partition,
  _ts: Math.floor(seconds),
});

describe('a timer of the deployed program', () => {
  it.each(triggers.filter(({ kind }) => kind === 'timer').map(({ id }) => id))(
    '%s says in one line what it did, and fails with nothing but its name where it cannot',
    async (id) => {
      const { lines, error } = await (await started()).timer(id);
      expect([lines.length, error]).toEqual([1, undefined]);
      expect(lines[0]).toMatch(new RegExp(`^information ${id}: `));
      const without = await started(join(file, 'nowhere', 'ledgers.db'));
      const failed = await without.timer(id);
      expect(failed.error).toBe(`Error: ${id} failed`);
      expect(failed.lines).toEqual([
        expect.stringMatching(new RegExp(`^error ${id} failed: 数据文件.*打不开`)),
      ]);
    },
  );

  it('puts totals right that are not what the rows say', async () => {
    await saved(400);
    const { lines } = await (await started()).timer('reconcile-totals');
    expect(lines).toEqual([
      'information reconcile-totals: compared 1, repaired 1 2021Q4/hutang/1, damaged 0',
    ]);
    expect((await store.returnOf({ quarter, unit: 'hutang' }))?.latest.counted).toBe(4);
    expect((await store.eventsOf(quarter)).map(({ verb }) => verb)).toEqual(['submit', 'reconcile']);
  });

  it('closes nothing that was due before it began', async () => {
    const worker = await started();
    await worker.timer('close-periods');
    await worker.timer('close-periods');
    expect(await store.notesOf('closing', '')).toEqual([]);
    expect(await store.noteOf('beginning', 'periods')).toBeDefined();
    expect(dueDayOf(quarter)).toBe('2022-01-10');
  });

  it('lets go of the keys that have had their time', async () => {
    await saved(4);
    const place = { quarter, unit: 'hutang' } as const;
    const key = 'save 2021Q4 hutang 1 ';
    expect(await store.answerTo(place, key, '')).toBeDefined();
    await (await started()).timer('sweep-store');
    expect(await store.answerTo(place, key, '')).toBeUndefined();
    expect(await store.ledgerOf(place, 1)).toBeDefined();
  });
});

describe('the change feed of the deployed program', () => {
  it('makes the line of a changed quarter anew, as often as it is told', async () => {
    await saved(4);
    const worker = await started();
    const partition = `${wujinDistrict.id}:${quarter}`;
    for (const documents of [[states(partition)], [{ id: 'head:hutang', pk: partition }, states(partition)]])
      expect((await worker.changes('follow-changes', documents)).lines).toEqual([
        `information follow-changes: ${documents.length} documents, quarters ${quarter}`,
      ]);
    expect(await store.rollupsOf(quarter)).toMatchObject([{ submitted: { sumOfTowns: 4 }, commits: 1 }]);
  });

  it('puts what it does not know among the dead letters, by its place alone, and goes on', async () => {
    await saved(4);
    const worker = await started();
    const documents = [
      { id: 'x', pk: 'y', mobile: '15400000000' },
      null,
      states(`${wujinDistrict.id}:${quarter}`),
    ];
    const { lines, error } = await worker.changes('follow-changes', documents);
    expect(error).toBeUndefined();
    expect(lines.filter((line) => line.startsWith('error dead-letter '))).toHaveLength(2);
    expect(lines.join()).not.toContain('15400000000');
    expect((await store.notesOf('dead-letter', '')).map(({ about }) => about).sort()).toEqual([
      '["y","x"]',
      '[null,null]',
    ]);
    expect(await store.rollupsOf(quarter)).toHaveLength(1);
  });

  it('fails, to be told again, while the store cannot be asked, however often that was', async () => {
    const worker = await started(join(file, 'nowhere', 'ledgers.db'));
    const told = await worker.changes('follow-changes', [states(`${wujinDistrict.id}:${quarter}`)], 1_000);
    expect(told.error).toBe('Error: follow-changes failed');
  });

  it('says when it lags behind', async () => {
    const worker = await started();
    const partition = `${wujinDistrict.id}:${quarter}`;
    const { lines } = await worker.changes('follow-changes', [states(partition, Date.now() / 1_000 - 700)]);
    expect(lines[0]).toMatch(/^warning change-feed-late 70\d seconds$/);
  });
});
