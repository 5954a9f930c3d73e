import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import type { Quarter } from '../../../shared/domain/period.ts';
import type { ReturnCommit, ReturnHead, Store } from '../../../shared/ports/store.ts';
import { allChanges } from '../../builders/all-changes.ts';
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
    allChanges(store, 1_000),
  ]);
}

describe('any interleaving of readers and writers', () => {
  it('leaves the SQLite store and the model in the same state, answer by answer', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const real = await sqliteStore({ file: join(folder, `${(run += 1)}.db`), district: 'district' });
        const model = memoryStore();
        try {
          expect(await play(real, steps)).toEqual(await play(model, steps));
          expect(await everything(real)).toEqual(await everything(model));
        } finally {
          real.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
