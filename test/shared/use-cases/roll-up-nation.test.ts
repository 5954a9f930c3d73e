import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import type { DistrictRollup } from '../../../shared/ports/district-rollup.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { nationOf, rollUpNation, rollUpQuarter } from '../../../shared/use-cases/roll-up-nation.ts';
import { showRollups } from '../../../shared/use-cases/show-rollups.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { aSaving } from '../../builders/return-commits.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

const quarter = '2021Q4';
const today: CalendarDate = '2021-12-31';

const line = (district: string, commits: number, target: number | null = 100): DistrictRollup => ({
  ...{ district, quarter, commits, changedAt: `2021-12-0${commits}T00:00:00.000Z` },
  ...{ units: 2, waiting: 1 },
  approved: { sumOfTowns: 5 * commits, distinct: 4 * commits, target },
  submitted: { sumOfTowns: 6 * commits, distinct: 5 * commits, target },
});

const sent = (store: Store, rows = 4) => store.commitReturn(aSaving(undefined, { quarter, rows }));

describe('the line over all districts', () => {
  it('is the sum of their lines, with the newest moment', () => {
    expect(nationOf(quarter, [line('east', 2), line('west', 3)])).toEqual({
      ...{ quarter, commits: 5, changedAt: '2021-12-03T00:00:00.000Z' },
      ...{ districts: 2, units: 4, waiting: 2 },
      approved: { sumOfTowns: 25, distinct: 20, target: 200 },
      submitted: { sumOfTowns: 30, distinct: 25, target: 200 },
    });
  });

  it('has no target where one of them has none', () => {
    expect(nationOf(quarter, [line('east', 2), line('west', 3, null)]).approved.target).toBeNull();
  });

  it('is made when a line has moved on, and not again before the next one does', async () => {
    const store = memoryStore();
    const caretaker = aCaretaker(today, store);
    expect(await rollUpNation(caretaker)).toEqual([]);
    await store.keepRollup(line('east', 2));
    expect(await rollUpNation(caretaker)).toMatchObject([{ quarter, commits: 2, districts: 1 }]);
    expect(await rollUpNation(caretaker)).toEqual([]);
    await store.keepRollup(line('west', 1));
    expect(await rollUpNation(caretaker)).toMatchObject([{ quarter, commits: 3, districts: 2 }]);
    expect(await store.nationOf(quarter)).toMatchObject({ commits: 3 });
  });

  it('brings the line of the own district along where no change feed has made it', async () => {
    const store = memoryStore();
    await sent(store);
    expect(await rollUpNation(aCaretaker(today, store))).toMatchObject([{ commits: 1, districts: 1 }]);
    expect(await store.rollupsOf(quarter)).toMatchObject([{ district: wujinDistrict.id, commits: 1 }]);
  });

  it('ends as the newest, in whatever order lines come and however often it is made', async () => {
    const told = fc.record({
      district: fc.constantFrom('east', 'west'),
      commits: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(told, { minLength: 1 }), async (all) => {
        const store = memoryStore();
        for (const { district, commits } of all) {
          await store.keepRollup(line(district, commits));
          await rollUpQuarter({ store }, quarter);
        }
        const newest = ['east', 'west'].flatMap((district) => {
          const ofDistrict = all.filter((one) => one.district === district).map(({ commits }) => commits);
          return ofDistrict.length === 0 ? [] : [line(district, Math.max(...ofDistrict))];
        });
        expect(await store.nationOf(quarter)).toEqual(nationOf(quarter, newest));
      }),
    );
  });
});

describe('who asks for it', () => {
  const officer = { id: 'officer', name: '例科员', role: 'bureau', unit: null } as const;

  it('gets it with the line of every district; before the first one, nothing is said of all', async () => {
    const store = memoryStore();
    const before = await showRollups({ store }, officer, quarter);
    expect(before).toEqual({ ok: true, value: { quarter, all: null, districts: [] } });
    await sent(store);
    await rollUpNation(aCaretaker(today, store));
    const after = await showRollups({ store }, officer, quarter);
    expect(after).toMatchObject({
      ok: true,
      value: { all: { districts: 1, commits: 1 }, districts: [{ districtName: '全区', units: 1 }] },
    });
  });

  it('is refused as a clerk', async () => {
    const clerk = { ...officer, role: 'clerk', unit: 'hutang' } as const;
    expect(await showRollups({ store: memoryStore() }, clerk, quarter)).toMatchObject({ ok: false });
  });
});
