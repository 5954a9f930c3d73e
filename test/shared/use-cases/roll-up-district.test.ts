import { describe, expect, it } from '@jest/globals';

import type { Quarter } from '../../../shared/domain/period.ts';
import type { DistrictRollup } from '../../../shared/ports/district-rollup.ts';
import type { ReturnHead, Store } from '../../../shared/ports/store.ts';
import { countMemory } from '../../../shared/use-cases/count-memory.ts';
import { rollUpDistrict } from '../../../shared/use-cases/roll-up-district.ts';
import { aSaving, anApproval } from '../../builders/return-commits.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

const names = { hutang: '湖塘镇', lijia: '礼嘉镇' };

/** Every town lists the same four enterprises. */
async function saved(
  store: Store,
  quarter: Quarter,
  unit: keyof typeof names,
  read?: ReturnHead,
): Promise<ReturnHead> {
  const commit = aSaving(read, { quarter, unit, rows: 4, mark: unit });
  const content = commit.content && {
    ...commit.content,
    ledger: { ...commit.content.ledger, orgUnit: names[unit] },
  };
  const answer = await store.commitReturn({ ...commit, content });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.head;
}

async function approved(store: Store, read: ReturnHead): Promise<void> {
  const version = await store.versionOf(read, read.version);
  if (version !== undefined) await store.commitReturn(anApproval(read, version));
}

const rollUp = (store: Store, quarter: Quarter): Promise<readonly DistrictRollup[]> =>
  rollUpDistrict({ store, counts: countMemory(4) }, 'wujin', quarter);

describe('the line of a district', () => {
  it('says what its returns come to, on both bases', async () => {
    const store = memoryStore();
    await saved(store, '2021Q3', 'hutang');
    await approved(store, await saved(store, '2021Q3', 'lijia'));
    const [line] = await rollUp(store, '2021Q3');
    expect(line).toMatchObject({ district: 'wujin', quarter: '2021Q3', commits: 3, units: 2, waiting: 1 });
    expect(line?.approved).toEqual({ sumOfTowns: 4, distinct: 4, target: 670 });
    expect(line?.submitted).toEqual({ sumOfTowns: 8, distinct: 4, target: 670 });
    expect(await store.rollupsOf('2021Q3')).toEqual([line]);
  });

  it('is made anew for later quarters of the year too, which count the earlier returns', async () => {
    const store = memoryStore();
    await saved(store, '2021Q4', 'hutang');
    await rollUp(store, '2021Q4');
    await saved(store, '2021Q2', 'lijia');
    expect((await rollUp(store, '2021Q2')).map(({ quarter, commits }) => [quarter, commits])).toEqual([
      ['2021Q4', 2],
      ['2021Q2', 1],
    ]);
    expect((await store.rollupsOf('2021Q4'))[0]?.submitted.sumOfTowns).toBe(8);
    expect(await store.rollupsOf('2021Q3')).toEqual([]);
  });

  it('told late keeps what is newer', async () => {
    const store = memoryStore();
    const before = await saved(store, '2021Q4', 'hutang');
    const late: Store = {
      ...store,
      statesOf: (quarter) => Promise.resolve(quarter === '2021Q4' ? [before] : []),
    };
    await saved(store, '2021Q4', 'lijia');
    const [newest] = await rollUp(store, '2021Q4');
    expect(newest?.commits).toBe(2);
    expect(await rollUp(late, '2021Q4')).toEqual([]);
    expect(await store.rollupsOf('2021Q4')).toEqual([newest]);
  });
});
