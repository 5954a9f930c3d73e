import { describe, expect, it } from '@jest/globals';

import type { Store } from '../../../shared/ports/store.ts';
import { storeFailure } from '../../../shared/ports/store-failure.ts';
import { followChanges } from '../../../shared/use-cases/follow-changes.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { aSaving } from '../../builders/return-commits.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

const [third, second] = ['2026Q3', '2026Q2'] as const;
const news = { quarters: [second, third], strangers: [] };

async function twoQuarters(): Promise<Store> {
  const store = memoryStore();
  for (const quarter of [second, third]) {
    const commit = aSaving(undefined, { quarter, rows: 4 });
    const content = commit.content && {
      ...commit.content,
      ledger: { ...commit.content.ledger, orgUnit: '湖塘镇' },
    };
    await store.commitReturn({ ...commit, content });
  }
  return store;
}

/** The rows of the second quarter's return can no longer be read. */
const poisoned = (store: Store): Store => ({
  ...store,
  ledgerOf: (place, version) =>
    place.quarter === second
      ? Promise.reject(storeFailure('unavailable', '已损坏'))
      : store.ledgerOf(place, version),
});

const lineOf = async (store: Store, quarter: typeof third | typeof second) =>
  (await store.rollupsOf(quarter))[0];

describe('changes that are told', () => {
  it('twice, late or in another order come to the same lines', async () => {
    const store = await twoQuarters();
    const caretaker = aCaretaker('2026-11-21', store);
    await followChanges(caretaker, news, 0);
    const lines = [await lineOf(store, second), await lineOf(store, third)];
    expect(lines.map((line) => line?.commits)).toEqual([1, 2]);
    await followChanges(caretaker, { ...news, quarters: [third, second, third] }, 0);
    await followChanges(caretaker, { ...news, quarters: [second] }, 3);
    expect([await lineOf(store, second), await lineOf(store, third)]).toEqual(lines);
  });

  it('about a quarter that fails make the others anew first, and are told again', async () => {
    const store = await twoQuarters();
    const caretaker = aCaretaker('2026-11-21', poisoned(store));
    for (const attempt of [0, 1, 2, 3])
      await expect(followChanges(caretaker, news, attempt)).rejects.toThrow('could not be followed');
    expect((await lineOf(store, third))?.quarter).toBe(third);
    expect(await lineOf(store, second)).toBeUndefined();
    expect(await store.notesOf('dead-letter', '')).toEqual([]);
  });

  it('that go on failing wait for a person, once a day, and hold up nothing more', async () => {
    const store = await twoQuarters();
    const caretaker = aCaretaker('2026-11-21', poisoned(store));
    for (const attempt of [4, 5, 4]) {
      const letters = await followChanges(caretaker, news, attempt);
      expect(letters).toMatchObject([{ about: second, reason: 'Error' }]);
    }
    expect(await store.notesOf('dead-letter', '')).toHaveLength(1);
    caretaker.clock.set('2026-11-22');
    await followChanges(caretaker, news, 4);
    expect(await store.notesOf('dead-letter', '2026-11-22')).toHaveLength(1);
  });

  it('are told for ever while the store itself cannot be asked', async () => {
    const store = await twoQuarters();
    const check = () => Promise.reject(storeFailure('unavailable', '连不上'));
    const caretaker = aCaretaker('2026-11-21', { ...poisoned(store), check });
    await expect(followChanges(caretaker, news, 1_000)).rejects.toThrow('连不上');
    expect(await store.notesOf('dead-letter', '')).toEqual([]);
  });

  it('about documents of strangers are noted by their places at once', async () => {
    const store = await twoQuarters();
    const caretaker = aCaretaker('2026-11-21', store);
    await followChanges(caretaker, { quarters: [third], strangers: ['["x","y"]'] }, 0);
    expect(await store.notesOf('dead-letter', '')).toMatchObject([{ about: '["x","y"]' }]);
    expect((await lineOf(store, third))?.quarter).toBe(third);
  });
});
