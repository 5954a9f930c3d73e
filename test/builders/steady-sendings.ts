import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { expect } from '@jest/globals';

import { sqliteStore } from '../../functions/store/sqlite-store.ts';
import { parseQuarter } from '../../shared/domain/period.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { tokenOf } from './api-client.ts';
import { newFolder, startProduct } from './running-product.ts';
import { type Sender, manySenders, sendNext } from './town-senders.ts';

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly rows: number;
}

const senderCount = 64;

/** Whoever is told to come again does so, with the same patience as a person; what is wrong otherwise is thrown. */
async function sendUntilAcknowledged(
  agent: Agent,
  address: string,
  sender: Sender,
  rows: number,
): Promise<void> {
  for (;;) {
    const { status, retryAfter, text } = await sendNext(agent, address, sender, rows);
    if (status === 201) return;
    if (status !== 503 || !(retryAfter > 0)) throw new Error(text);
    await setTimeout(retryAfter * 1_000);
  }
}

/** Sends at an even pace, whether the answers keep up or not: each at its own time, by whoever is free. */
async function atPace(
  address: string,
  senders: readonly Sender[],
  { perSecond, seconds, rows }: Pace,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders.length });
  const free = [...senders];
  const waiting: (() => void)[] = [];
  const taken = async (): Promise<Sender> => {
    while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return free.shift() as Sender;
  };
  const sendOne = async (): Promise<void> => {
    const sender = await taken();
    await sendUntilAcknowledged(agent, address, sender, rows);
    free.push(sender);
    waiting.shift()?.();
  };
  const began = performance.now();
  const sendings = Array.from({ length: perSecond * seconds }, async (_, index) => {
    await setTimeout(Math.max(0, began + (index * 1_000) / perSecond - performance.now()));
    await sendOne();
  });
  await Promise.all(sendings).finally(() => {
    agent.destroy();
  });
}

/** The store holds, for every sender, the versions she was told of: all of them, each once, with their rows. */
async function expectAllThere(folder: string, senders: readonly Sender[], rows: number): Promise<void> {
  const store = await sqliteStore({ file: join(folder, 'ledgers.db'), district: wujinDistrict.id });
  for (const { quarter: text, unit, revision } of senders) {
    const quarter = parseQuarter(text);
    if (quarter === undefined) throw new Error(text);
    const versions = await store.versionsOf({ quarter, unit });
    expect(versions.map(({ version }) => version).toReversed()).toEqual(
      Array.from({ length: revision }, (_, index) => index + 1),
    );
    expect(versions.map(({ totals }) => totals.rows)).toEqual(versions.map(() => rows));
    if (revision > 0) expect((await store.ledgerOf({ quarter, unit }, revision))?.rows).toHaveLength(rows);
  }
  store.close();
}

/** The shipped product takes so many returns at this pace, is stopped hard, and has all of them. */
export async function expectSteadySendingsKept(pace: Pace): Promise<void> {
  const folder = newFolder();
  const product = await startProduct({ folder });
  const tokens = new Map<string, string>();
  for (const { id } of wujinUnits) tokens.set(id, await tokenOf(product.address, `clerk-${id}`));
  const senders = manySenders(senderCount, (unit) => tokens.get(unit) ?? '');
  try {
    await atPace(product.address, senders, pace);
  } finally {
    await product.end('SIGKILL');
  }
  expect(senders.reduce((sum, { revision }) => sum + revision, 0)).toBe(pace.perSecond * pace.seconds);
  await expectAllThere(folder, senders, pace.rows);
}
