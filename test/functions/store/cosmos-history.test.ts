import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { isStoreFailure } from '../../../shared/ports/store-failure.ts';
import type { ReturnCommit, Store } from '../../../shared/ports/store.ts';
import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import { allChanges } from '../../builders/all-changes.ts';
import type { Fault } from '../../builders/cosmos-double/cosmos-double.ts';
import { type Random, randomOf } from '../../builders/random.ts';
import { aSaving } from '../../builders/return-commits.ts';

const quarter = '2021Q4';
const units = ['hutang', 'lijia', 'niutang'] as const;
const faults: readonly Fault[] = [429, 449, 503, 'reset', 'lost', 'lost'];
const steps = 12;
const mostTries = 20;

/** Every third write breaks in one way or another; every tenth read finds nobody in. */
function breaking(random: Random) {
  return ({ kind }: { readonly kind: string }): Fault | undefined => {
    if (kind === 'batch' || kind === 'upsert') return random.chance(1 / 3) ? random.pick(faults) : undefined;
    return random.chance(0.1) ? random.pick([429, 449, 503] as const) : undefined;
  };
}

/** Sends the same commit until it is answered, as the outbox of a clerk does; true when it was taken. */
async function sent(store: Store, commit: ReturnCommit): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      const answer = await store.commitReturn(commit);
      if (answer.ok) return true;
      const earlier = await store.answerTo(commit.head, commit.key.key, commit.head.changedAt);
      return earlier?.fingerprint === commit.key.fingerprint;
    } catch (thrown) {
      if (!isStoreFailure(thrown)) throw thrown;
    }
  }
  throw new Error(`${commit.key.key} was never answered.`);
}

/** A clerk reads what stands, saves on top of it, and remembers what was acknowledged. */
async function clerk(store: Store, name: string, random: Random): Promise<readonly ReturnCommit[]> {
  const acknowledged: ReturnCommit[] = [];
  for (let step = 0; step < steps; step += 1) {
    const unit = random.pick(units);
    const read = await reading(() => store.returnOf({ quarter, unit }));
    const mark = `${name} ${step}`;
    const commit = aSaving(read, { unit, mark, rows: random.integer(0, 4), key: mark, second: 0 });
    if (await sent(store, commit)) acknowledged.push(commit);
  }
  return acknowledged;
}

/** A reader asks again when the service was busy. */
async function reading<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; tries < mostTries; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      if (!isStoreFailure(thrown)) throw thrown;
    }
  }
  return ask();
}

const byRevision = (a: ReturnCommit, b: ReturnCommit): number => a.head.revision - b.head.revision;

async function expectHistory(store: Store, acknowledged: readonly ReturnCommit[]): Promise<void> {
  for (const unit of units) {
    const commits = acknowledged.filter(({ head }) => head.unit === unit).toSorted(byRevision);
    const place = { quarter, unit } as const;
    // No lost update: every revision was given once, and the last one stands.
    expect(commits.map(({ head }) => head.revision)).toEqual(commits.map((_, index) => index + 1));
    expect(await store.returnOf(place)).toEqual(commits.at(-1)?.head);
    // Nothing acknowledged is lost, nothing is there twice, and nothing that was never acknowledged.
    expect((await store.versionsOf(place)).toReversed()).toEqual(commits.map(({ version }) => version));
    for (const { version, content } of commits)
      expect(await store.ledgerOf(place, version.version)).toEqual(content?.ledger);
  }
}

async function expectTotals(store: Store): Promise<void> {
  const states = await store.statesOf(quarter);
  for (const head of states) {
    expect(head).toEqual(await store.returnOf(head));
    const recount = await store.ledgerOf(head, head.version);
    expect(head.latest.counted).toBe(recount?.rows.filter(({ counts }) => counts).length);
  }
  expect(states.map(({ unit }) => unit).toSorted()).toEqual([...units].toSorted());
}

async function expectTrail(store: Store, count: number): Promise<void> {
  const events = await store.eventsOf(quarter);
  expect(events.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  const digests = events.map((event) => createHash('sha256').update(JSON.stringify(event)).digest('hex'));
  expect(events.map(({ previous }) => previous)).toEqual(['', ...digests.slice(0, -1)]);
  const told = (await allChanges(store, 7)).map(({ unit, revision }) => `${unit} ${revision}`);
  expect(told).toEqual(events.map(({ unit, revision }) => `${unit} ${revision}`));
}

describe('clerks at once on one account in which every third write breaks', () => {
  it.each([1, 2, 3])(
    'lose nothing, double nothing, and the totals are those of a recount (%d)',
    async (seed) => {
      const random = randomOf(seed);
      let fault: ReturnType<typeof breaking> | undefined = breaking(random.fork('faults'));
      const account = await aCosmosAccount({ fault: (asked) => fault?.(asked) });
      const stores = await Promise.all(['one', 'two', 'three', 'four'].map(() => aCosmosStore(account)));
      try {
        const histories = await Promise.all(
          stores.map((store, index) => clerk(store, `clerk ${index}`, random.fork(`${index}`))),
        );
        fault = undefined;
        const [reader] = stores;
        if (reader === undefined) throw new Error('There are four.');
        const acknowledged = histories.flat();
        expect(acknowledged.length).toBeGreaterThan(steps);
        await expectHistory(reader, acknowledged);
        await expectTotals(reader);
        await expectTrail(reader, acknowledged.length);
      } finally {
        for (const store of stores) store.close();
        await account.close();
      }
    },
  );
});
