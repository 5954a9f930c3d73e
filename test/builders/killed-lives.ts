import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { openSqlite } from '../../functions/store/sqlite-driver.ts';
import { sqliteStore } from '../../functions/store/sqlite-store.ts';
import { putReturn } from '../../shared/api/put-return.ts';
import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import type { Store } from '../../shared/ports/store.ts';
import { type ApiClient, signedInAs } from './api-client.ts';
import { startProduct } from './running-product.ts';
import { aSending, aSentSheet, manyRows } from './sent-ledgers.ts';

const quarter = '2021Q4';
const towns = { hutang: '湖塘镇', lijia: '礼嘉镇', jiaze: '嘉泽镇' } as const;
type Town = keyof typeof towns;
const townIds = Object.keys(towns) as Town[];

/** What one clerk knows: which versions she was told of, with their rows, and what she sent without hearing of it. */
export interface Memory {
  readonly town: Town;
  readonly told: { readonly version: number; readonly rows: number }[];
  revision: number;
  unheard?: { readonly key: string; readonly rows: number };
}

export const newMemories = (): readonly Memory[] =>
  townIds.map((town): Memory => ({ town, told: [], revision: 0 }));

const bodyOf = (town: Town, rows: number) => {
  const body = aSending([]);
  const sheets = [aSentSheet(manyRows(rows), `${towns[town]}2021年台账`)];
  return { ...body, content: { ...body.content, file: `${towns[town]}.xlsx`, sheets } };
};

/** Sends until the other side is gone; first again, under its old key, what she did not hear of. */
async function sendOn(clerk: ApiClient, memory: Memory, told: () => void): Promise<void> {
  for (let turn = memory.told.length; ; turn += 1) {
    memory.unheard ??= { key: randomUUID(), rows: 1 + (turn % 30) };
    const { key, rows } = memory.unheard;
    const { answer } = await clerk.ask(putReturn, {
      parameters: { quarter, unit: memory.town },
      body: bodyOf(memory.town, rows),
      headers: {
        'idempotency-key': key,
        ...(memory.revision === 0 ? {} : { 'if-match': `"${memory.revision}"` }),
      },
    });
    if (answer === undefined) throw new Error('What was sent has been refused.');
    delete memory.unheard;
    memory.told.push({ version: answer.version.version, rows: answer.version.totals.rows });
    memory.revision = answer.return.revision ?? 0;
    told();
  }
}

/** One life of the process: it is killed once so many sendings have been acknowledged. */
export async function lifeOf(
  folder: string,
  memories: readonly Memory[],
  acknowledgements: number,
): Promise<void> {
  const product = await startProduct({ folder });
  let left = acknowledgements;
  const ended: Promise<unknown>[] = [];
  const told = (): void => {
    left -= 1;
    if (left === 0) ended.push(product.end('SIGKILL'));
  };
  const cutOff = await Promise.all(
    memories.map(async (memory) => {
      const clerk = await signedInAs(product.address, `clerk-${memory.town}`);
      return sendOn(clerk, memory, told).catch((thrown: unknown) => String(thrown));
    }),
  );
  expect(
    cutOff.filter((reason) => reason !== 'TypeError: fetch failed' && reason !== 'TypeError: terminated'),
  ).toEqual([]);
  await Promise.all(ended);
}

async function expectAllOf(store: Store, { town, told, unheard }: Memory): Promise<void> {
  const place = { quarter, unit: town } as const;
  const kept = (await store.versionsOf(place))
    .toReversed()
    .map(({ version, totals }) => ({ version, rows: totals.rows }));
  expect(kept.slice(0, told.length)).toEqual(told);
  expect(kept.map(({ version }) => version)).toEqual(kept.map((_, index) => index + 1));
  // The last one may have been stored without her hearing of it.
  expect(kept.slice(told.length).map(({ rows }) => rows)).toEqual(
    kept.length > told.length ? [unheard?.rows] : [],
  );
  for (const { version, rows } of kept.slice(-5))
    expect((await store.ledgerOf(place, version))?.rows).toHaveLength(rows);
}

/** Nothing that was acknowledged is lost, nothing that was sent again stands twice, the chain of events and the file are whole. */
export async function expectNothingLost(folder: string, memories: readonly Memory[]): Promise<void> {
  const file = join(folder, 'ledgers.db');
  const store = await sqliteStore({ file, district: wujinDistrict.id });
  for (const memory of memories) await expectAllOf(store, memory);
  const events = await store.eventsOf(quarter);
  const versions = await Promise.all(townIds.map((unit) => store.versionsOf({ quarter, unit })));
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  expect(events).toHaveLength(versions.flat().length);
  const digests = events.map((event) => createHash('sha256').update(JSON.stringify(event)).digest('hex'));
  expect(events.map(({ previous }) => previous)).toEqual(['', ...digests.slice(0, -1)]);
  store.close();

  const driver = await openSqlite(file);
  expect(driver.all('PRAGMA integrity_check', [])).toMatchObject([{ integrity_check: 'ok' }]);
  driver.close();
}
