import { afterEach, describe, expect, it } from '@jest/globals';

import type { Store } from '../../../shared/ports/store.ts';
import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import type { Fault } from '../../builders/cosmos-double/cosmos-double.ts';
import type { RequestKind } from '../../builders/cosmos-double/wire-request.ts';
import { aSaving, contentOf } from '../../builders/return-commits.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const place = { quarter: '2021Q4', unit: 'hutang' } as const;

/** A store whose requests of a kind meet these faults, one after the other, and none after them. */
async function storeWith(kind: RequestKind, faults: readonly Fault[]): Promise<Store> {
  const rest = [...faults];
  const account = await aCosmosAccount({
    fault: (asked) => (asked.kind === kind ? rest.shift() : undefined),
  });
  const store = await aCosmosStore(account);
  closing.push(account.close, store.close, () => {
    expect(rest).toEqual([]);
  });
  return store;
}

async function expectOneCommit(store: Store): Promise<void> {
  const commit = aSaving(undefined, { rows: 3 });
  expect(await store.commitReturn(commit)).toEqual({
    ok: true,
    value: { head: commit.head, version: commit.version },
  });
  expect(await store.returnOf(place)).toEqual(commit.head);
  expect(await store.versionsOf(place)).toEqual([commit.version]);
  expect(await store.eventsOf('2021Q4')).toHaveLength(1);
  expect(await store.ledgerOf(place, 1)).toEqual(contentOf(3).ledger);
}

describe('a commit whose batch', () => {
  it.each<[string, readonly Fault[]]>([
    ['was done although its answer got lost', ['lost']],
    ['was done when the answer to the second try got lost', ['reset', 'lost']],
    ['met a broken connection', ['reset', 'reset', 'reset']],
    ['met a conflict inside the service', [449, 449]],
    ['met a service that was away', [503, 503, 503]],
    ['met an account that was busy', [429, 429, 429, 429]],
  ])('%s is acknowledged and stored once', async (_, faults) => {
    await expectOneCommit(await storeWith('batch', faults));
  });
});

describe('a commit whose parts', () => {
  it.each<[string, readonly Fault[]]>([
    ['were stored although the answers got lost', ['lost', 'lost', 'lost']],
    ['met broken connections', ['reset', 449, 503, 'reset']],
    ['met an account that was busy', [429, 429]],
  ])('%s is acknowledged and whole', async (_, faults) => {
    await expectOneCommit(await storeWith('upsert', faults));
  });
});

describe('a reader', () => {
  it.each<[string, RequestKind, readonly Fault[]]>([
    ['a service that was away', 'read', [503, 449, 503]],
    ['a broken connection', 'read', ['reset']],
    ['a page that did not come', 'query', [503, 449]],
    ['a feed that was busy', 'feed', [429, 503]],
  ])('does not see %s', async (_, kind, faults) => {
    const store = await storeWith(kind, faults);
    await expectOneCommit(store);
    expect((await store.changesSince('', 10)).changes).toHaveLength(1);
  });
});

describe('a commit that read its head before somebody else committed, and the states after that', () => {
  it('is refused: it does not write over what it has not seen', async () => {
    let between: (() => Promise<unknown>) | undefined;
    const account = await aCosmosAccount({
      fault: async ({ id }) => {
        const act = id === 'states' ? between : undefined;
        if (act !== undefined) between = undefined;
        await act?.();
        return undefined;
      },
    });
    const [slow, quick] = [await aCosmosStore(account), await aCosmosStore(account)];
    closing.push(account.close, slow.close, quick.close);
    const first = aSaving(undefined);
    await slow.commitReturn(first);
    const theirs = aSaving(first.head, { mark: 'theirs' });
    between = () => quick.commitReturn(theirs);
    expect(await slow.commitReturn(aSaving(first.head, { mark: 'ours' }))).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await slow.returnOf(place)).toEqual(theirs.head);
    expect(await slow.versionsOf(place)).toEqual([theirs.version, first.version]);
  });
});

describe('an account that stays busy', () => {
  const busy = { storeFailure: 'busy', message: expect.stringContaining('稍候') as unknown };

  it('refuses the commit with a sentence, and takes the same commit later', async () => {
    let isBusy = true;
    const account = await aCosmosAccount({
      fault: ({ kind }) => (isBusy && kind === 'batch' ? 429 : undefined),
    });
    const store = await aCosmosStore(account);
    closing.push(account.close, store.close);
    const commit = aSaving(undefined);
    await expect(store.commitReturn(commit)).rejects.toMatchObject(busy);
    expect(await store.returnOf(place)).toBeUndefined();
    isBusy = false;
    expect((await store.commitReturn(commit)).ok).toBe(true);
  });

  it('refuses a read with a sentence', async () => {
    const account = await aCosmosAccount({ fault: ({ kind }) => (kind === 'read' ? 429 : undefined) });
    const store = await aCosmosStore(account);
    closing.push(account.close, store.close);
    await expect(store.returnOf(place)).rejects.toMatchObject(busy);
  });

  it('is one whose request units are used up', async () => {
    const account = await aCosmosAccount({ now: () => 0, requestUnitsPerSecond: 20 });
    const store = await aCosmosStore(account);
    closing.push(account.close, store.close);
    await expect(store.commitReturn(aSaving(undefined, { rows: 3 }))).rejects.toMatchObject(busy);
  });
});
