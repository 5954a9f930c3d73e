import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import type { Quarter } from '../../../shared/domain/period.ts';
import type { ReturnCommit, ReturnHead, Store } from '../../../shared/ports/store.ts';
import { allChanges } from '../../builders/all-changes.ts';
import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import type { Fault } from '../../builders/cosmos-double/cosmos-double.ts';
import type { RequestKind, WireRequest } from '../../builders/cosmos-double/wire-request.ts';
import { aSaving, anApproval } from '../../builders/return-commits.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interleavings-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const units = ['hutang', 'lijia'] as const;
const quarters: readonly Quarter[] = ['2021Q3', '2021Q4'];

/** Somebody reads, somebody commits on what he read some time ago, with a key that may have been used. */
const step = fc.record({
  reader: fc.nat(2),
  act: fc.constantFrom('read', 'save', 'approve'),
  unit: fc.constantFrom(...units),
  quarter: fc.constantFrom(...quarters),
  key: fc.nat(6),
  rows: fc.nat(3),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function play(store: Store, steps: readonly Step[]): Promise<readonly unknown[]> {
  const read = new Map<string, ReturnHead | undefined>();
  const answers: unknown[] = [];
  for (const [second, one] of steps.entries()) {
    const place = { quarter: one.quarter, unit: one.unit };
    const memory = `${one.reader} ${one.quarter} ${one.unit}`;
    if (one.act === 'read') read.set(memory, await store.returnOf(place));
    const commit = await commitOf(store, { ...one, second, read: read.get(memory) });
    answers.push(commit === undefined ? undefined : await store.commitReturn(commit));
  }
  return answers;
}

async function commitOf(
  store: Store,
  { act, quarter, unit, key, rows, second, read }: Step & { second: number; read: ReturnHead | undefined },
): Promise<ReturnCommit | undefined> {
  if (act === 'read') return undefined;
  if (act === 'save')
    return aSaving(read, { quarter, unit, rows, second, key: `key ${key}`, mark: `${rows}` });
  const version = read && (await store.versionOf({ quarter, unit }, read.version));
  return read && version && anApproval(read, version);
}

async function everything(store: Store): Promise<unknown> {
  const places = quarters.flatMap((quarter) => units.map((unit) => ({ quarter, unit })));
  return Promise.all([
    ...places.map(async (place) => {
      const versions = await store.versionsOf(place);
      const ledgers = await Promise.all(versions.map(({ version }) => store.ledgerOf(place, version)));
      return [await store.returnOf(place), versions, ledgers];
    }),
    ...quarters.map(async (quarter) =>
      (await store.statesOf(quarter)).toSorted((a, b) => (a.unit < b.unit ? -1 : 1)),
    ),
    ...quarters.map((quarter) => store.eventsOf(quarter)),
    ...quarters.map(async (quarter) =>
      (await allChanges(store, 1_000)).filter((change) => change.quarter === quarter),
    ),
  ]);
}

/** What a request meets; never so often in a row that a store may give up. */
const met: readonly (Fault | undefined)[] = [undefined, undefined, 429, 449, 503, 'reset', 'lost'];
const faults = fc.array(fc.constantFrom(...met), { maxLength: 40 });

/** Requests that may break without the SDK waiting a whole second by itself. */
const breakable: readonly RequestKind[] = ['batch', 'upsert'];

function faultsInTurn(all: readonly (Fault | undefined)[]): (asked: WireRequest) => Fault | undefined {
  const rest = [...all];
  let inARow = 0;
  return ({ kind }) => {
    const next = rest.shift();
    const fault = typeof next === 'string' && !breakable.includes(kind) ? 503 : next;
    inARow = fault === undefined || inARow === 3 ? 0 : inARow + 1;
    return inARow === 0 ? undefined : fault;
  };
}

async function expectSame(real: Store, steps: readonly Step[]): Promise<void> {
  const model = memoryStore();
  expect(await play(real, steps)).toEqual(await play(model, steps));
  expect(await everything(real)).toEqual(await everything(model));
}

/** Milliseconds: also the search for a smaller failing case comes to an end. */
const patience = { interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true };

const plays = fc.array(step, { maxLength: 25 });

describe('any interleaving of readers and writers', () => {
  it('leaves the SQLite store and the model in the same state, answer by answer', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(plays, async (steps) => {
        const real = await sqliteStore({ file: join(folder, `${(run += 1)}.db`), district: 'district' });
        await expectSame(real, steps).finally(() => {
          real.close();
        });
      }),
      { numRuns: 60, ...patience },
    );
  });

  it('leaves the store in Cosmos DB and the model in the same state, whatever breaks in between', async () => {
    await fc.assert(
      fc.asyncProperty(plays, faults, async (steps, broken) => {
        const account = await aCosmosAccount({ fault: faultsInTurn(broken) });
        const real = await aCosmosStore(account);
        await expectSame(real, steps).finally(() => {
          real.close();
          return account.close();
        });
      }),
      { numRuns: 25, ...patience },
    );
  });
});
