import { describe, expect, it } from '@jest/globals';

import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import { storeFailure } from '../../../shared/ports/store-failure.ts';
import type { ReturnHead, Store } from '../../../shared/ports/store.ts';
import { ledgerTotals } from '../../../shared/use-cases/read-sent.ts';
import { reconcileTotals } from '../../../shared/use-cases/reconcile-totals.ts';
import { rollUpDistrict } from '../../../shared/use-cases/roll-up-district.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { aSaving, anApproval } from '../../builders/return-commits.ts';

const quarter = '2026Q3';
const place = { quarter, unit: 'hutang' } as const;

/** A return whose totals are what its rows say, but for what is changed. */
async function saved(
  caretaker: ReturnType<typeof aCaretaker>,
  changes = {},
  unit = 'hutang',
): Promise<ReturnHead> {
  const read = await caretaker.store.returnOf({ quarter, unit });
  const commit = aSaving(read, { quarter, unit, rows: 4, mark: `${unit} ${read?.version ?? 0}` });
  if (commit.content === null) throw new Error('A saving has a content.');
  const content = {
    ...commit.content,
    ledger: { ...commit.content.ledger, orgUnit: unit === 'hutang' ? '湖塘镇' : '礼嘉镇' },
  };
  const totals = {
    ...commit.version.totals,
    ...ledgerTotals(content.ledger),
    ...changes,
  };
  const answer = await caretaker.store.commitReturn({
    ...commit,
    content,
    head: { ...commit.head, latest: totals, reported: totals },
    version: { ...commit.version, totals },
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.head;
}

async function approved({ store }: { readonly store: Store }, head: ReturnHead): Promise<void> {
  const version = await store.versionOf(head, head.version);
  if (version !== undefined) await store.commitReturn(anApproval(head, version));
}

describe('the nightly comparison of totals with rows', () => {
  it('leaves alone what is right', async () => {
    const caretaker = aCaretaker('2026-11-21');
    await approved(caretaker, await saved(caretaker));
    await saved(caretaker);
    const before = await caretaker.store.eventsOf(quarter);
    expect(await reconcileTotals(caretaker)).toEqual({ compared: 2, repaired: [], damaged: [] });
    expect(await caretaker.store.eventsOf(quarter)).toEqual(before);
  });

  it('puts wrong totals right wherever they stand, and says so among the events', async () => {
    const caretaker = aCaretaker('2026-11-21');
    await approved(caretaker, await saved(caretaker, { counted: 400, errors: 0 }));
    const right = (await saved(caretaker)).latest;
    expect(await reconcileTotals(caretaker)).toEqual({
      compared: 2,
      repaired: [{ ...place, version: 1 }],
      damaged: [],
    });
    const head = await caretaker.store.returnOf(place);
    expect([head?.inForce?.counted, head?.inForce?.errors, head?.latest]).toEqual([4, 1, right]);
    expect((await caretaker.store.versionOf(place, 1))?.totals.counted).toBe(4);
    expect((await caretaker.store.versionOf(place, 1))?.state).toBe('approved');
    expect((await caretaker.store.eventsOf(quarter)).at(-1)).toMatchObject({
      verb: 'reconcile',
      version: 1,
      by: { id: 'service' },
      at: '2026-11-21T04:00:00.000Z',
    });
    expect((await reconcileTotals(caretaker)).repaired).toEqual([]);
  });

  it('makes the lines of the district anew', async () => {
    const caretaker = aCaretaker('2026-11-21');
    await saved(caretaker);
    const [line] = await rollUpDistrict(caretaker, wujinDistrict.id, quarter);
    if (line === undefined) throw new Error('There is no line.');
    await caretaker.store.keepRollup({ ...line, submitted: { ...line.submitted, distinct: 99 } });
    await reconcileTotals(caretaker);
    expect(await caretaker.store.rollupsOf(quarter)).toEqual([line]);
  });

  it('compares the others when one cannot be read, and nothing when the store cannot be asked', async () => {
    const caretaker = aCaretaker('2026-11-21');
    await saved(caretaker);
    await saved(caretaker, { counted: 7 }, 'lijia');
    const { store } = caretaker;
    const failure = storeFailure('unavailable', '已损坏');
    const ledgerOf: Store['ledgerOf'] = (where, version) =>
      where.unit === 'hutang' ? Promise.reject(failure) : store.ledgerOf(where, version);
    const unreachable = { ...store, ledgerOf, check: () => Promise.reject(failure) };
    await expect(reconcileTotals({ ...caretaker, store: unreachable })).rejects.toBe(failure);
    expect(await reconcileTotals({ ...caretaker, store: { ...store, ledgerOf } })).toMatchObject({
      repaired: [{ unit: 'lijia' }],
      damaged: [{ unit: 'hutang' }],
    });
  });

  it('gives way to whoever commits meanwhile', async () => {
    const caretaker = aCaretaker('2026-11-21');
    const first = await saved(caretaker, { counted: 7 });
    const { store } = caretaker;
    const commitReturn: Store['commitReturn'] = async (commit) => {
      if (commit.verb === 'reconcile' && commit.expected === first.revision) await saved(caretaker);
      return store.commitReturn(commit);
    };
    const during = await reconcileTotals({ ...caretaker, store: { ...store, commitReturn } });
    expect(during.repaired).toEqual([]);
    expect((await store.returnOf(place))?.version).toBe(2);
  });
});
