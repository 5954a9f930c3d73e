import { describe, expect, it } from '@jest/globals';

import { wujinPeople } from '../../../shared/domain/wujin-people.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { User } from '../../../shared/domain/user.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { closePeriods } from '../../../shared/use-cases/close-periods.ts';
import { importFile } from '../../../shared/use-cases/import-file.ts';
import { listStates } from '../../../shared/use-cases/list-states.ts';
import { remindUnits } from '../../../shared/use-cases/remind-units.ts';
import { sendBackReturn } from '../../../shared/use-cases/send-back-return.ts';
import { submitReturn } from '../../../shared/use-cases/submit-return.ts';
import { ok } from '../../../shared/result.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { aSending, aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';

const quarter = '2026Q3';
const person = (id: string): User => wujinPeople.find((one) => one.id === id) as User;

const { content } = aSending([]);
const workbook = {
  format: 'xlsx',
  date1904: false,
  sheets: [aSentSheet(manyRows(3), '湖塘镇2026年科技型中小企业台账')],
} as const;

function aBureau(today: Parameters<typeof aCaretaker>[0]) {
  const caretaker = aCaretaker(today);
  const reader = { read: () => Promise.resolve(ok(workbook)) };
  const surroundings = { ...caretaker, reader };
  let key = 0;
  const send = async (as: 'draft' | 'submitted' = 'submitted', underKey = `key ${(key += 1)}`) => {
    const head = await caretaker.store.returnOf({ quarter, unit: 'hutang' });
    const sent = { kind: 'workbook', file: content.file, workbook } as const;
    const asked = { quarter, unit: 'hutang', as, sent, explanation: '核对过', key: underKey } as const;
    const answer = await submitReturn(surroundings, person('clerk-hutang'), {
      ...asked,
      seen: head?.revision ?? 'none',
    });
    return answer.ok ? 'sent' : answer.reason.kind;
  };
  return { ...caretaker, surroundings, send };
}

const closedQuarters = async (store: Store) => (await store.notesOf('closing', '')).map(({ name }) => name);

describe('a period', () => {
  it('is closed on the day after it was due, once, and not before', async () => {
    const bureau = aBureau('2026-10-01');
    await closePeriods(bureau);
    bureau.clock.set('2026-10-10');
    expect(await closePeriods(bureau)).toEqual([]);
    expect(await bureau.send()).toBe('sent');
    bureau.clock.set('2026-10-11');
    expect((await closePeriods(bureau)).map(({ name }) => name)).toEqual([quarter]);
    expect(await closePeriods(bureau)).toEqual([]);
    const states = await listStates(bureau, person('clerk-hutang'), quarter);
    expect(states).toMatchObject({ value: { dueOn: '2026-10-10', closedAt: '2026-10-11T04:00:00.000Z' } });
  });

  it('through whose closing the service slept is closed afterwards', async () => {
    const bureau = aBureau('2026-02-01');
    await closePeriods(bureau);
    bureau.clock.set('2026-11-21');
    await closePeriods(bureau);
    expect(await closedQuarters(bureau.store)).toEqual(['2026Q1', '2026Q2', '2026Q3']);
  });

  it('that was due before the service began stays open, so that its ledgers can be brought in', async () => {
    const bureau = aBureau('2026-11-21');
    await closePeriods(bureau);
    bureau.clock.set('2026-12-31');
    await closePeriods(bureau);
    expect(await closedQuarters(bureau.store)).toEqual([]);
    expect(await bureau.send()).toBe('sent');
  });

  it('is closed only once when the clock is set back and forth', async () => {
    const bureau = aBureau('2026-10-01');
    for (const day of ['2026-10-01', '2026-10-11', '2026-09-01', '2027-01-01', '2026-10-11'] as const) {
      bureau.clock.set(day);
      await closePeriods(bureau);
    }
    expect(await closedQuarters(bureau.store)).toEqual([quarter]);
  });
});

describe('a closed period', () => {
  const closed = async (before: (bureau: ReturnType<typeof aBureau>) => Promise<unknown>) => {
    const bureau = aBureau('2026-10-01');
    await closePeriods(bureau);
    bureau.clock.set('2026-10-10');
    await before(bureau);
    bureau.clock.set('2026-10-11');
    await closePeriods(bureau);
    return bureau;
  };

  it('takes no late return from a clerk, but her draft, and her file from the bureau', async () => {
    const bureau = await closed(() => Promise.resolve());
    expect(await bureau.send()).toBe('period-closed');
    expect(await bureau.send('draft')).toBe('sent');
    const imported = await importFile(bureau.surroundings, person('bureau-officer'), {
      quarter,
      file: '湖塘镇.xlsx',
      bytes: new Uint8Array(),
      unit: 'hutang',
      key: 'mailed',
    });
    expect(imported).toMatchObject({ ok: true, value: { return: { state: 'submitted' } } });
  });

  it('takes a return that the bureau has sent back', async () => {
    const bureau = await closed(({ send }) => send());
    expect(await bureau.send()).toBe('period-closed');
    await sendBackReturn(bureau.surroundings, person('bureau-officer'), {
      quarter,
      unit: 'hutang',
      version: 1,
      reason: '请核对',
      remarks: [],
      key: 'back',
      seen: 1,
    });
    expect(await bureau.send()).toBe('sent');
  });

  it('answers the sending that came in time, and is heard only now, as it did', async () => {
    const bureau = await closed(({ send }) => send('submitted', 'in time'));
    expect(await bureau.send('submitted', 'in time')).toBe('sent');
    expect(await bureau.store.versionsOf({ quarter, unit: 'hutang' })).toHaveLength(1);
  });
});

describe('reminding', () => {
  const units = wujinUnits.map(({ id }) => id);

  it('lists who has not handed in on each of its days, once, and tells it with the states', async () => {
    const bureau = aBureau('2026-10-04');
    expect(await remindUnits(bureau)).toEqual([]);
    bureau.clock.set('2026-10-05');
    expect((await remindUnits(bureau)).map((reminder) => reminder.units)).toEqual([units]);
    await bureau.send('draft');
    expect(await remindUnits(bureau)).toEqual([]);
    bureau.clock.set('2026-10-09');
    await bureau.send();
    expect((await remindUnits(bureau))[0]?.units).toEqual(units.filter((id) => id !== 'hutang'));
    bureau.clock.set('2026-10-11');
    expect(await remindUnits(bureau)).toEqual([]);
    const states = await listStates(bureau, person('bureau-officer'), quarter);
    expect(states.ok ? states.value.reminders.map(({ on }) => on) : []).toEqual(['2026-10-05', '2026-10-09']);
  });

  it('on a day that was slept through is made up for on the next', async () => {
    const bureau = aBureau('2026-10-07');
    expect((await remindUnits(bureau)).map(({ on }) => on)).toEqual(['2026-10-05']);
  });
});
