import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { localIssuer } from '../../../functions/identity/local-issuer.ts';
import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import { wujinPeople } from '../../../shared/domain/wujin-people.ts';
import { type Called, type Worker, deployedWorker } from '../../builders/deployed-app.ts';
import { aSending, aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';

const quarter = '2021Q4';
const towns = { hutang: '湖塘镇', lijia: '礼嘉镇', jiaze: '嘉泽镇', luoyang: '洛阳镇' } as const;
type Town = keyof typeof towns;
const sendingsOfEach = 8;

let file: string;
let hosts: readonly Worker[] = [];
let headersOf: (town: Town) => Promise<Readonly<Record<string, string>>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  file = join(folder, 'ledgers.db');
  const issuer = await localIssuer(folder);
  const settings = {
    NODE_PATH: join(__dirname, '../../../node_modules'),
    STORE_FILE: file,
    SIGN_IN: 'local',
    IDENTITY_ISSUER: issuer.issuer,
    IDENTITY_AUDIENCE: issuer.audience,
    IDENTITY_KEYS: issuer.keys,
  };
  hosts = await Promise.all([deployedWorker(settings), deployedWorker(settings)]);
  headersOf = async (town) => {
    const clerk = wujinPeople.find(({ unit }) => unit === town);
    if (clerk === undefined) throw new Error(`${town} has no clerk.`);
    return { authorization: `Bearer ${await issuer.sign(clerk, 3_600)}` };
  };
});
afterAll(() => {
  for (const host of hosts) host.end();
});

const hostOf = (turn: number): Worker => hosts[turn % hosts.length] as Worker;

/** Each of a clerk's sendings goes to both hosts under one key, as after an answer that got lost. */
async function sendAll(town: Town): Promise<readonly number[]> {
  const authorization = await headersOf(town);
  const told: number[] = [];
  let revision: number | null = null;
  for (let sending = 1; sending <= sendingsOfEach; sending += 1) {
    const { content, ...body } = aSending([]);
    const sheets = [aSentSheet(manyRows(sending * 10), `${towns[town]}2021年台账`)];
    const asking = {
      path: `returns/${quarter}/${town}`,
      body: { ...body, content: { ...content, file: `${towns[town]}.xlsx`, sheets } },
      headers: {
        ...authorization,
        'idempotency-key': randomUUID(),
        ...(revision === null ? {} : { 'if-match': `"${revision}"` }),
      },
    };
    const [first, again] = [await until(sending, asking), await until(sending + 1, asking)];
    expect(JSON.parse(again.body ?? '')).toMatchObject(JSON.parse(first.body ?? '') as object);
    const answer = putReturn.answer.parse(JSON.parse(first.body ?? ''));
    revision = answer.return.revision;
    told.push(answer.version.totals.rows);
  }
  return told;
}

/** Sends again while the other host is writing. */
async function until(turn: number, asking: Parameters<Worker['request']>[1]): Promise<Called> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const called = await hostOf(turn + attempt).request(putReturn, asking);
    if (called.status === '201') return called;
    expect(JSON.parse(called.body ?? '')).toMatchObject({ type: '/problems/store-busy' });
  }
  throw new Error('The store has been busy twenty times.');
}

describe('two hosts on one store file', () => {
  it('lose nothing and store nothing twice, whichever of them is asked', async () => {
    const ids = Object.keys(towns) as Town[];
    const told = await Promise.all(ids.map(sendAll));
    const store = await sqliteStore({ file, district: wujinDistrict.id });
    const wanted = Array.from({ length: sendingsOfEach }, (_, index) => (index + 1) * 10);
    for (const [index, unit] of ids.entries()) {
      const versions = (await store.versionsOf({ quarter, unit })).toReversed();
      expect([versions.map(({ totals }) => totals.rows), told[index]]).toEqual([wanted, wanted]);
    }
    const events = await store.eventsOf(quarter);
    expect(events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: ids.length * sendingsOfEach }, (_, index) => index + 1),
    );
    store.close();
  });
});
