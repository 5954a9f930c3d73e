import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ReturnHead, Store } from '../../../../shared/ports/store.ts';
import { exportStore } from '../../../../shared/use-cases/transfer/export-store.ts';
import { importStore } from '../../../../shared/use-cases/transfer/import-store.ts';
import { planImport } from '../../../../shared/use-cases/transfer/plan-import.ts';
import type { TransferRecord } from '../../../../shared/use-cases/transfer/transfer-record.ts';
import { aSaving, anApproval } from '../../../builders/return-commits.ts';
import { memoryStore } from '../../../contracts/memory-store.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const long = '2099-01-01T00:00:00.000Z';

const step = fc.record({
  unit: fc.constantFrom('hutang', 'lijia'),
  quarter: fc.constantFrom('2021Q3' as const, '2021Q4' as const),
  act: fc.constantFrom('save', 'approve'),
  rows: fc.nat(2),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays the steps and answers with the head that each of them left, in the order of each quarter's events. */
async function played(store: Store, steps: readonly Step[]): Promise<readonly ReturnHead[]> {
  const left: ReturnHead[] = [];
  for (const [second, { unit, quarter, act, rows }] of steps.entries()) {
    const read = await store.returnOf({ quarter, unit });
    const version = read && (await store.versionOf(read, read.version));
    const commit =
      act === 'save'
        ? aSaving(read, { unit, quarter, rows, second, mark: `${second}` })
        : read && version && anApproval(read, version);
    if (commit === undefined) continue;
    const answer = await store.commitReturn(commit);
    if (answer.ok) left.push(answer.value.head);
  }
  return left;
}

async function recordsOf(store: Store, now: string): Promise<readonly TransferRecord[]> {
  const records: TransferRecord[] = [];
  for await (const record of exportStore(store, now)) records.push(structuredClone(record));
  return records;
}

async function* passing(records: readonly TransferRecord[]): AsyncGenerator<TransferRecord> {
  for (const record of records) yield await Promise.resolve(record);
}

const unstopped = { stopped: () => false, onCommit: () => undefined };

describe('an import', () => {
  it('makes any history again: every head on the way and all that is there at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, keysHold) => {
        const [source, target] = [memoryStore(), memoryStore()];
        const left = await played(source, steps);
        const records = await recordsOf(source, keysHold ? '2021-12-31T00:00:00.000Z' : long);
        const seen: (ReturnHead | undefined)[] = [];
        const watching: Store = {
          ...target,
          commitReturn: async (commit) => {
            const answer = await target.commitReturn(commit);
            seen.push(await target.returnOf(commit.head));
            return answer;
          },
        };
        expect((await importStore(watching, passing(records), unstopped)).ended).toBe(true);
        const inOrder = ['2021Q3', '2021Q4'].flatMap((one) => left.filter(({ quarter }) => quarter === one));
        expect(seen).toEqual(inOrder);
        expect(await recordsOf(target, long)).toEqual(await recordsOf(source, long));
      }),
      { numRuns: 60 },
    );
  });

  it('cut off after any commit is the beginning of the same, and goes on', async () => {
    const source = memoryStore();
    const steps = (['save', 'approve', 'save', 'save'] as const).map((act): Step => ({
      unit: 'hutang',
      quarter: '2021Q4',
      act,
      rows: 2,
    }));
    await played(source, steps);
    const records = await recordsOf(source, long);
    for (let after = 0; after < 4; after += 1) {
      const target = memoryStore();
      let made = 0;
      const stopped = (): boolean => made >= after;
      const cut = await importStore(target, passing(records), { stopped, onCommit: () => (made += 1) });
      expect(cut).toEqual({ ended: false, commits: after });
      const plan = await planImport(target, passing(records), digest);
      expect(plan).toMatchObject({ ok: true, value: { missing: 4 - after } });
      const rest = await importStore(target, passing(records), unstopped);
      expect(rest).toEqual({ ended: true, commits: 4 - after });
      expect(await recordsOf(target, long)).toEqual(records);
    }
  });
});

describe('a plan', () => {
  const historyOf = async () => {
    const source = memoryStore();
    const head = await played(source, [
      { unit: 'hutang', quarter: '2021Q4', act: 'save', rows: 1 },
      { unit: 'hutang', quarter: '2021Q4', act: 'approve', rows: 1 },
    ]);
    return { head, records: await recordsOf(source, long) };
  };
  const planOf = async (records: readonly unknown[]) =>
    planImport(memoryStore(), passing(records as readonly TransferRecord[]), digest);

  it.each([
    ['an event is missing', (quarter: object) => ({ ...quarter, events: [] })],
    ['a version is missing', (quarter: object) => ({ ...quarter, versions: [] })],
    ['a head is missing', (quarter: object) => ({ ...quarter, heads: [] })],
    [
      'an event was changed, which the next one would have noticed',
      (quarter: object) => {
        const { events } = quarter as { events: readonly object[] };
        return { ...quarter, events: events.map((event) => ({ ...event, at: '2000-01-01T00:00:00.000Z' })) };
      },
    ],
  ])('refuses a quarter of which %s', async (_, change) => {
    const { records } = await historyOf();
    const changed = records.map((record) => (record.kind === 'quarter' ? change(record) : record));
    expect(await planOf(changed)).toEqual({
      ok: false,
      reason: '文件里2021年第四季度的留痕与报表对不上；什么也没有导入。',
    });
  });

  it('refuses records in another order', async () => {
    const { records } = await historyOf();
    expect((await planOf(records.toReversed())).ok).toBe(false);
    expect((await planOf(records.filter(({ kind }) => kind !== 'content'))).ok).toBe(false);
    expect((await planOf(records)).ok).toBe(true);
  });
});
