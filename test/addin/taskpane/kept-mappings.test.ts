import { describe, expect, it } from '@jest/globals';

import { keptMappings } from '../../../addin/taskpane/kept-mappings.ts';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { keepsakesInMemory } from '../../builders/keepsakes-in-memory.ts';

const columns = [{ table: 0, column: 4, meaning: 'rdExpense', unit: '元' }] as const;
const mapping = (fingerprint: string) => ({ fingerprint, columns });
const on = (day: number) => ({ today: () => calendarDate(2021, 12, day) ?? '2021-12-01' });

describe('confirmed mappings', () => {
  it('are found by the fingerprint, with the day on which they were confirmed', async () => {
    const keepsakes = keepsakesInMemory();
    await keptMappings(keepsakes, on(5)).keep(mapping('a'));
    const later = keptMappings(keepsakes, on(9));
    expect(await later.find('a')).toEqual({ ...mapping('a'), confirmedOn: '2021-12-05' });
    expect(await later.find('b')).toBeUndefined();
  });

  it('replace what was confirmed before for the template, and can be forgotten', async () => {
    const keepsakes = keepsakesInMemory();
    await keptMappings(keepsakes, on(5)).keep(mapping('a'));
    const later = keptMappings(keepsakes, on(9));
    await later.keep({ fingerprint: 'a', columns: [] });
    expect(await later.find('a')).toEqual({ fingerprint: 'a', columns: [], confirmedOn: '2021-12-09' });
    await later.forget('a');
    expect(await later.find('a')).toBeUndefined();
  });

  it('make room: of very many templates the one confirmed longest ago is forgotten', async () => {
    const kept = keptMappings(keepsakesInMemory(), on(5));
    for (let template = 0; template < 50; template += 1) await kept.keep(mapping(`t${template}`));
    await kept.keep(mapping('t0'));
    await kept.keep(mapping('t50'));
    const found = await Promise.all(['t0', 't1', 't2', 't50'].map(kept.find));
    expect(found.map((one) => one?.fingerprint)).toEqual(['t0', undefined, 't2', 't50']);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', '{"fingerprint":"a"}'],
    ['an entry of another form', '[{"fingerprint":"a","columns":"all"}]'],
    ['an entry without a day', JSON.stringify([mapping('a')])],
    ['a day that does not exist', JSON.stringify([{ ...mapping('a'), confirmedOn: '2021-13-40' }])],
  ])('are as good as none where the storage holds %s, and the next one is kept', async (_, text) => {
    const keepsakes = keepsakesInMemory();
    await keepsakes.write('confirmed-mappings', text);
    const kept = keptMappings(keepsakes, on(5));
    expect(await kept.find('a')).toBeUndefined();
    await kept.keep(mapping('a'));
    expect(await kept.find('a')).toMatchObject(mapping('a'));
  });
});
