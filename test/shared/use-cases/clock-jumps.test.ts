import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import { wujinPeople } from '../../../shared/domain/wujin-people.ts';
import type { User } from '../../../shared/domain/user.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { closePeriods } from '../../../shared/use-cases/close-periods.ts';
import { reconcileTotals } from '../../../shared/use-cases/reconcile-totals.ts';
import { remindUnits } from '../../../shared/use-cases/remind-units.ts';
import { submitReturn } from '../../../shared/use-cases/submit-return.ts';
import { sweepStore } from '../../../shared/use-cases/sweep-store.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { jumpingClock } from '../../builders/jumping-clock.ts';
import { aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

const quarter = '2021Q4';
const clerk = wujinPeople.find(({ id }) => id === 'clerk-hutang') as User;
const hour = 3_600_000;
const week = 7 * 24 * hour;

let folder = '';
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['in memory', () => Promise.resolve(memoryStore())],
  ['in SQLite', () => sqliteStore({ file: join(folder, `${(files += 1)}.db`), district: 'district' })],
];

/** A clerk who sends, hears nothing and sends the same again after the clock was set, and those who look after the store. */
async function lifeThrough(store: Store, jumps: readonly number[]) {
  const clock = jumpingClock('2026-11-21T04:05:06.789Z');
  const surroundings = { ...aCaretaker('2026-11-21', store), clock };
  const told: number[] = [];
  const send = async (turn: number) => {
    const sheets = [aSentSheet(manyRows(1 + turn))];
    const answer = await submitReturn(
      { ...surroundings, reader: { read: () => Promise.reject(new Error('No file is read.')) } },
      clerk,
      {
        quarter,
        unit: 'hutang',
        as: 'submitted',
        sent: {
          kind: 'workbook',
          file: '湖塘镇.xlsx',
          workbook: { format: 'xlsx', date1904: false, sheets },
        },
        explanation: null,
        key: `key ${turn}`,
        seen: turn === 0 ? 'none' : turn,
      },
    );
    return answer.ok ? answer.value.version : answer.reason.kind;
  };
  const timers = async (): Promise<void> => {
    await closePeriods(surroundings);
    await remindUnits(surroundings);
    await sweepStore(surroundings);
    expect(await reconcileTotals(surroundings)).toMatchObject({ repaired: [], damaged: [] });
  };
  for (const [turn, jump] of jumps.entries()) {
    const first = await send(turn);
    expect(first).toMatchObject({ version: turn + 1, totals: { rows: turn + 1 } });
    told.push(turn + 1);
    await timers();
    clock.jump(jump);
    // A key is kept for a week of the clock; after that the revision that was read is old, or one is missed.
    const old = turn === 0 ? 'revision-required' : 'revision-stale';
    expect(await send(turn)).toEqual(jump > week ? old : first);
    await timers();
    await timers();
  }
  return told;
}

async function expectWhole(store: Store, told: readonly number[]): Promise<void> {
  const place = { quarter, unit: 'hutang' } as const;
  const versions = await store.versionsOf(place);
  expect(versions.map(({ version }) => version).toReversed()).toEqual(told);
  for (const version of told) expect((await store.ledgerOf(place, version))?.rows).toHaveLength(version);
  const events = await store.eventsOf(quarter);
  expect(events.map(({ sequence, verb }) => [sequence, verb])).toEqual(told.map((one) => [one, 'submit']));
  for (const kind of ['closing', 'reminder'] as const) {
    const names = (await store.notesOf(kind, '')).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
}

describe.each(stores)('a store %s under a clock that is set', (_, open) => {
  it.each([
    ['by hours', [hour, -2 * hour, 5 * hour, -hour]],
    ['by days', [24 * hour, -72 * hour, 10 * 24 * hour, -10 * 24 * hour]],
    ['by years', [400 * 24 * hour, -800 * 24 * hour, 400 * 24 * hour]],
  ])('%s has lost nothing and doubled nothing', async (_name, jumps) => {
    const store = await open();
    await expectWhole(store, await lifeThrough(store, jumps));
    store.close();
  });

  it('back and forth at random has lost nothing and doubled nothing', async () => {
    const jumps = fc.array(fc.integer({ min: -60 * 24, max: 60 * 24 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(jumps, async (hours) => {
        const store = await open();
        await expectWhole(
          store,
          await lifeThrough(
            store,
            hours.map((one) => one * hour),
          ),
        );
        store.close();
      }),
      { numRuns: 10 },
    );
  });
});
