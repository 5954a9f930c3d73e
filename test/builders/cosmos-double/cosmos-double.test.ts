import { ChangeFeedStartFrom, CosmosClient } from '@azure/cosmos';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type CosmosDouble, type CosmosDoubleOptions, cosmosDouble } from './cosmos-double.ts';
import { chargeOf } from './request-charges.ts';

const key = Buffer.from('the double').toString('base64');
const byColor = 'SELECT * FROM c WHERE c.color = @color ORDER BY c.id';
const options: CosmosDoubleOptions = {
  database: 'shop',
  containers: [
    { id: 'plain', partitionKey: { paths: ['/pk'] }, defaultTtl: -1 },
    { id: 'levels', partitionKey: { paths: ['/district', '/quarter'] } },
  ],
  queries: {
    [byColor]: {
      matches: ({ color }, parameters) => color === parameters['@color'],
      orderBy: ({ id }) => String(id),
      select: ({ body }) => body,
    },
  },
  credential: { key },
};

let account: CosmosDouble;
let client: CosmosClient;
let now = 0;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  account = await cosmosDouble({ ...options, now: () => now });
  client = new CosmosClient({ endpoint: account.endpoint, key });
});
afterEach(async () => {
  client.dispose();
  await account.close();
});

const container = (id: string) => client.database('shop').container(id);
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (answer) => (answer as { readonly statusCode: number }).statusCode,
    (thrown: unknown) => (thrown as { readonly code: unknown }).code,
  );

describe('one item, through the real SDK', () => {
  it('is created once, replaced over what was read only, and gone when it is deleted', async () => {
    const { items } = container('plain');
    const { etag } = await items.create({ id: 'a', pk: 'one' });
    expect(await codeOf(items.create({ id: 'a', pk: 'one' }))).toBe(409);
    expect(await codeOf(items.create({ id: 'a', pk: 'two' }))).toBe(201);
    const item = container('plain').item('a', 'one');
    const over = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });
    expect(await codeOf(item.replace({ id: 'a', pk: 'one', n: 1 }, over(etag)))).toBe(200);
    expect(await codeOf(item.replace({ id: 'a', pk: 'one', n: 2 }, over(etag)))).toBe(412);
    expect(await codeOf(item.delete())).toBe(204);
    expect(await codeOf(item.read())).toBe(404);
    expect(await codeOf(item.replace({ id: 'a', pk: 'one' }))).toBe(404);
  });

  it('is not sent again to who has it', async () => {
    const { etag } = await container('plain').items.create({ id: 'a', pk: 'one' });
    const known = { accessCondition: { type: 'IfNoneMatch', condition: etag } };
    expect(await codeOf(container('plain').item('a', 'one').read(known))).toBe(304);
  });

  it('may not be larger than 2 MB, nor have an id or an end that is none', async () => {
    const { items } = container('plain');
    expect(await codeOf(items.create({ id: 'a', pk: 'one', text: 'x'.repeat(2_200_000) }))).toBe(413);
    expect(await codeOf(items.create({ id: 'a', pk: 'one', ttl: 0 }))).toBe(400);
    expect(await codeOf(items.upsert({ id: 'x'.repeat(1_024), pk: 'one' }))).toBe(400);
  });

  it('ends when its time is over, and not before', async () => {
    await container('plain').items.create({ id: 'a', pk: 'one', ttl: 10 });
    now += 9_999;
    expect(await codeOf(container('plain').item('a', 'one').read())).toBe(200);
    now += 1;
    expect(await codeOf(container('plain').item('a', 'one').read())).toBe(404);
  });

  it('lies under all levels of its key, and is found under no part of them', async () => {
    const { items } = container('levels');
    await items.create({ id: 'a', district: 'wujin', quarter: '2021Q3' });
    await items.create({ id: 'a', district: 'wujin', quarter: '2021Q4', color: 'red' });
    expect(await codeOf(container('levels').item('a', ['wujin', '2021Q4']).read())).toBe(200);
    expect(await codeOf(container('levels').item('a', ['wujin', '2022Q1']).read())).toBe(404);
    expect(await codeOf(container('levels').item('a', ['wujin']).read())).toBe(400);
    const asked = { query: byColor, parameters: [{ name: '@color', value: 'red' }] };
    const found = await items.query(asked, { partitionKey: ['wujin'] }).fetchAll();
    expect(found.resources).toMatchObject([{ quarter: '2021Q4' }]);
  });
});

describe('a batch', () => {
  it('is done as a whole or not at all', async () => {
    const { items } = container('plain');
    await items.create({ id: 'taken', pk: 'one' });
    const create = (id: string) => ({ operationType: 'Create', resourceBody: { id, pk: 'one' } }) as const;
    const failed = await items.batch([create('a'), create('taken'), create('b')], 'one');
    expect(failed.result?.map(({ statusCode }) => statusCode)).toEqual([424, 409, 424]);
    expect(account.items('plain').map(({ id }) => id)).toEqual(['taken']);
    const done = await items.batch([create('a'), create('b')], 'one');
    expect(done.result?.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  });

  it('stays in its partition', async () => {
    const stray = { operationType: 'Create', resourceBody: { id: 'a', pk: 'two' } } as const;
    const { result } = await container('plain').items.batch([stray], 'one');
    expect(result?.[0]?.statusCode).toBe(400);
  });
});

describe('a query', () => {
  const asked = (query: string) => ({ query, parameters: [{ name: '@color', value: 'red' }] });

  it('sees its own partition, in order, over pages that end early', async () => {
    const { items } = container('plain');
    for (let number = 100; number < 190; number += 1)
      await items.create({ id: `${number}`, pk: number % 2 === 0 ? 'even' : 'odd', color: 'red' });
    const { resources } = await items.query(asked(byColor), { partitionKey: 'odd' }).fetchAll();
    const ids = (resources as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 45 }, (_, index) => String(101 + 2 * index)));
  });

  it('of an unknown text, or of all partitions, is refused', async () => {
    const unknown = container('plain').items.query(asked('SELECT * FROM c'), { partitionKey: 'one' });
    expect(await codeOf(unknown.fetchAll())).toBe(400);
    expect(await codeOf(container('plain').items.query(asked(byColor)).fetchAll())).toBe(400);
  });
});

describe('the change feed', () => {
  it('tells the newest of each item once, goes on where it stopped, and says when there is no more', async () => {
    const { items } = container('plain');
    for (const pk of ['one', 'two', 'three', 'four']) await items.create({ id: 'a', pk });
    await items.upsert({ id: 'a', pk: 'one', n: 2 });
    const from = (position: string) =>
      items.getChangeFeedIterator<{ readonly pk: string; readonly n?: number }>({
        changeFeedStartFrom:
          // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- What its factories make.
          position === '' ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(position),
        maxItemCount: 2,
      });
    const told: string[] = [];
    const feed = from('');
    let page = await feed.readNext();
    for (; page.statusCode === 200; page = await feed.readNext())
      told.push(...page.result.map(({ pk, n }) => `${pk} ${n ?? 1}`));
    expect(told.toSorted()).toEqual(['four 1', 'one 2', 'three 1', 'two 1']);
    await items.create({ id: 'b', pk: 'two' });
    const later = await from(page.continuationToken).readNext();
    expect(later.result.map(({ pk }) => pk)).toEqual(['two']);
  });
});

describe('an account', () => {
  it('lets nobody in with another key', async () => {
    const stranger = new CosmosClient({ endpoint: account.endpoint, key: 'bm9ib2R5' });
    expect(await codeOf(stranger.database('shop').container('plain').item('a', 'one').read())).toBe(401);
    stranger.dispose();
  });

  it('lets nobody make a container', async () => {
    expect(await codeOf(client.database('shop').containers.create({ id: 'new' }))).toBe(403);
  });

  it('charges what the published table says, and evenly between its lines', async () => {
    expect([1, 16, 64].map((kb) => chargeOf('write', kb * 1_024))).toEqual([4.95, 9.52, 22.67]);
    expect(chargeOf('read', 40 * 1_024)).toBeCloseTo((1.67 + 4.76) / 2, 5);
    const { requestCharge } = await container('plain').items.create({ id: 'a', pk: 'one' });
    expect(requestCharge).toBe(4.95);
  });
});
