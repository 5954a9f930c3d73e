import { randomUUID } from 'node:crypto';

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';

import { containerDefinitions } from '../../../functions/store/cosmos-containers.ts';
import type { ReturnCommit, ReturnHead, Store } from '../../../shared/ports/store.ts';
import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import type { CosmosDouble, CosmosDoubleOptions } from '../../builders/cosmos-double/cosmos-double.ts';
import { realAccount } from '../../builders/real-account.ts';
import { aSaving, contentOf } from '../../builders/return-commits.ts';
import { storeContract } from '../../contracts/store.contract.ts';

const closing: (() => unknown)[] = [];
const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).toReversed()) await close();
};

describe('the store in Cosmos DB, on the double', () => {
  afterAll(closeAll);
  storeContract(async () => {
    const account = await aCosmosAccount();
    closing.push(account.close);
    return aCosmosStore(account);
  });
});

const real = realAccount();

(real === undefined ? describe.skip : describe)('the store in the account that COSMOS_ENDPOINT names', () => {
  storeContract(async () => {
    if (real === undefined) throw new Error('This is skipped without an account.');
    return real(`contract-${randomUUID()}`);
  });
});

const place = { quarter: '2021Q4', unit: 'hutang' } as const;
const day = 24 * 60 * 60 * 1_000;

async function opened(options: Partial<CosmosDoubleOptions> = {}) {
  const account = await aCosmosAccount(options);
  const store = await aCosmosStore(account);
  closing.push(account.close, store.close);
  return { account, store };
}

async function committed(store: Store, commit: ReturnCommit): Promise<ReturnHead> {
  const answer = await store.commitReturn(commit);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.head;
}

/** The same return with one of its rows changed. */
function withOneRowChanged(commit: ReturnCommit): ReturnCommit {
  const { content } = commit;
  if (content === null) return commit;
  const rows = content.ledger.rows.map((row, index) => (index === 2_600 ? { ...row, row: 9_999 } : row));
  return { ...commit, content: { ...content, ledger: { ...content.ledger, rows } } };
}

const chargeOf = ({ served }: CosmosDouble, from = 0): number =>
  served.slice(from).reduce((sum, { charge }) => sum + charge, 0);

describe('what is stored in Cosmos DB', () => {
  afterEach(closeAll);

  it('is written anew only where it has changed', async () => {
    const { account, store } = await opened();
    const first = await committed(store, aSaving(undefined, { rows: 5_000 }));
    const before = account.served.length;
    const [whole, parts] = [chargeOf(account), account.items('parts').length];
    await committed(store, withOneRowChanged(aSaving(first, { rows: 5_000, key: 'again' })));
    expect(account.served.slice(before).filter(({ kind }) => kind === 'upsert')).toHaveLength(1);
    expect(account.items('parts')).toHaveLength(parts + 1);
    expect(chargeOf(account, before)).toBeLessThan(whole / 4);
    expect((await store.ledgerOf(place, 2))?.rows[2_600]?.row).toBe(9_999);
    expect((await store.ledgerOf(place, 1))?.rows[2_600]?.row).toBe(2_602);
  });

  it('stays far below the largest document, whatever the cells hold', async () => {
    const { account, store } = await opened();
    const commit = aSaving(undefined, { rows: 600, mark: '长'.repeat(2_000) });
    await committed(store, commit);
    expect(Math.max(...account.items('parts').map(({ bytes }) => bytes))).toBeLessThan(1_600_000);
    expect((await store.sheetsOf(place, 1))?.sheets).toEqual(commit.content?.sheets);
  });

  it('is refused with a sentence where a single row is larger than a document may be', async () => {
    const { account, store } = await opened();
    const tooLong = aSaving(undefined, { rows: 1, mark: '长'.repeat(800_000) });
    await expect(store.commitReturn(tooLong)).rejects.toThrow('有一行太长');
    expect(account.items('returns')).toEqual([]);
  });

  it('lies in one partition of a district and quarter, the content beside it', async () => {
    const { account, store } = await opened();
    await committed(store, aSaving(undefined));
    await committed(store, aSaving(undefined, { quarter: '2022Q1' }));
    const partitions = (name: string) => [...new Set(account.items(name).map(({ pk }) => pk))].sort();
    expect(partitions('returns')).toEqual(['["district:2021Q4"]', '["district:2022Q1"]']);
    expect(partitions('parts')).toEqual(partitions('returns'));
    expect(new Set(account.items('returns').map(({ body }) => body['type']))).toEqual(
      new Set(['answer', 'content', 'event', 'head', 'states', 'version']),
    );
  });

  it('takes units and keys with any characters', async () => {
    const { store } = await opened();
    const unit = '湖塘/东?#\\ %';
    const commit = aSaving(undefined, { unit, key: '钥/匙?'.repeat(100) });
    await committed(store, commit);
    expect((await store.versionsOf({ quarter: '2021Q4', unit })).map(({ version }) => version)).toEqual([1]);
    expect(
      await store.answerTo({ quarter: '2021Q4', unit }, commit.key.key, commit.head.changedAt),
    ).toBeDefined();
  });

  it('comes back whole where it takes several pages', async () => {
    const { store } = await opened();
    let head: ReturnHead | undefined;
    for (let version = 1; version <= 130; version += 1)
      head = await committed(store, aSaving(head, { rows: 0, mark: `${version}` }));
    expect((await store.eventsOf('2021Q4')).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 130 }, (_, index) => index + 1),
    );
    expect(await store.versionsOf(place)).toHaveLength(130);
  });

  it('that is not as it was stored is told, and nothing is made of it', async () => {
    const { account, store } = await opened();
    await committed(store, aSaving(undefined));
    for (const { pk, body } of account.items('parts'))
      account.damage('parts', pk, { ...body, body: { shapes: [], packed: [-1] } });
    await expect(store.ledgerOf(place, 1)).rejects.toMatchObject({
      storeFailure: 'unavailable',
      message: expect.stringContaining('备份') as unknown,
    });
  });

  it('by a newer version of the product is left alone', async () => {
    const { account, store } = await opened();
    const first = await committed(store, aSaving(undefined));
    for (const { pk, body } of account.items('returns'))
      account.damage('returns', pk, { ...body, schemaVersion: 99 });
    await expect(store.returnOf(place)).rejects.toThrow('更新的版本');
    await expect(store.commitReturn(aSaving(first))).rejects.toThrow('请升级');
  });
});

describe('time', () => {
  afterEach(closeAll);

  it('lets the answers to keys go when they may be forgotten, and nothing else', async () => {
    let now = Date.UTC(2022, 0, 1);
    const { account, store } = await opened({ now: () => now });
    await committed(store, aSaving(undefined));
    const types = () => account.items('returns').map(({ body }) => body['type']);
    expect(types()).toContain('answer');
    now += 61_000;
    expect(types()).not.toContain('answer');
    now += 3_650 * day;
    expect(types().sort()).toEqual(['content', 'event', 'head', 'states', 'version']);
    expect(await store.ledgerOf(place, 1)).toEqual(contentOf(3).ledger);
  });

  /** An account in which a commit has stored its parts and come to nothing. */
  async function withIdleParts() {
    const clock = { now: Date.UTC(2022, 0, 1), broken: true };
    const { account, store } = await opened({
      now: () => clock.now,
      fault: ({ kind }) => (clock.broken && kind === 'batch' ? 503 : undefined),
    });
    const commit = aSaving(undefined);
    await expect(store.commitReturn(commit)).rejects.toMatchObject({ storeFailure: 'busy' });
    clock.broken = false;
    const sweep = () => store.sweep('2021Q4', new Date(clock.now).toISOString());
    return { account, store, commit, clock, sweep };
  }

  it('lets the parts of a commit that came to nothing go ninety days after a sweep', async () => {
    const { account, clock, sweep } = await withIdleParts();
    const stored = account.items('parts').length;
    expect(stored).toBeGreaterThan(0);
    await sweep();
    clock.now += 100 * day;
    expect(account.items('parts')).toHaveLength(stored);
    await sweep();
    clock.now += 91 * day;
    expect(account.items('parts')).toEqual([]);
  });

  it('keeps parts that a later commit uses, also when a sweep has given them an end', async () => {
    const { account, store, commit, clock, sweep } = await withIdleParts();
    clock.now += 2 * day;
    await sweep();
    expect(account.items('parts').every(({ body }) => body['ttl'] !== undefined)).toBe(true);
    expect((await store.commitReturn(commit)).ok).toBe(true);
    await sweep();
    clock.now += 3_650 * day;
    expect(await store.ledgerOf(place, 1)).toEqual(contentOf(3).ledger);
  });
});

describe('a service that is not as it should be', () => {
  afterEach(closeAll);

  it('is told by the container that is missing', async () => {
    const { store } = await opened({ containers: containerDefinitions.filter(({ id }) => id !== 'parts') });
    await expect(store.check()).rejects.toThrow('“parts”');
    await expect(store.commitReturn(aSaving(undefined))).rejects.toThrow('“parts”');
  });

  it('is told by the container that is missing before anything is taken for empty', async () => {
    const { store } = await opened({ containers: [] });
    await expect(store.returnOf(place)).rejects.toThrow('“returns”');
    await expect(store.statesOf('2021Q4')).rejects.toMatchObject({ storeFailure: 'unavailable' });
  });

  it('is told by a container with another key or without time to live', async () => {
    const otherKey = containerDefinitions.map((one) => ({ ...one, partitionKey: { paths: ['/unit'] } }));
    await expect((await opened({ containers: otherKey })).store.check()).rejects.toThrow('不一致');
    const endless = containerDefinitions.map(({ id, partitionKey }) => ({ id, partitionKey }));
    await expect((await opened({ containers: endless })).store.check()).rejects.toThrow('不一致');
  });

  it('is told when nobody may come in', async () => {
    const { store } = await opened({ credential: { token: 'of somebody else' } });
    await expect(store.returnOf(place)).rejects.toThrow('内置数据参与者');
  });

  it('is told when nobody answers', async () => {
    const { account, store } = await opened();
    await account.close();
    await expect(store.returnOf(place)).rejects.toMatchObject({ storeFailure: 'busy' });
  });
});
