import { describe, expect, it } from '@jest/globals';

import { isDue } from '../../../functions/local/due-time.ts';
import { triggers } from '../../../shared/triggers/catalogue.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const due = (schedule: string, after: string, until: string): boolean =>
  isDue(schedule, at(after), at(until));

describe('a time of a schedule', () => {
  it('is due in the span that it lies in, its end belonging to it and its beginning not', () => {
    expect(due('0 10 * * * *', '2026-11-21T04:09:30', '2026-11-21T04:10:00')).toBe(true);
    expect(due('0 10 * * * *', '2026-11-21T04:10:00', '2026-11-21T04:10:30')).toBe(false);
    expect(due('0 10 * * * *', '2026-11-21T04:10:30', '2026-11-21T05:09:59')).toBe(false);
  });

  it.each([
    ['0 20 1-9 * * *', '2026-11-21T01:20', true],
    ['0 20 1-9 * * *', '2026-11-21T10:20', false],
    ['0 */15 * * * *', '2026-11-21T10:45', true],
    ['0 */15 * * * *', '2026-11-21T10:50', false],
    ['0 5/20 * * * *', '2026-11-21T10:25', true],
    ['0 0,30 0 * * *', '2026-11-21T00:30', true],
    ['0 0 0 1 1 *', '2027-01-01T00:00', true],
    ['0 0 0 * * 6', '2026-11-21T00:00', true],
    ['0 0 0 * * 1-5', '2026-11-21T00:00', false],
  ])('%s at %s: %s', (schedule, time, expected) => {
    expect(isDue(schedule, at(`${time}:00`) - 1_000, at(`${time}:00`) + 1_000)).toBe(expected);
  });

  it('that was slept through is due once afterwards, of the last day', () => {
    expect(due('0 30 19 * * *', '2026-11-19T19:29:00', '2026-11-20T08:00:00')).toBe(true);
    expect(due('0 0 0 1 1 *', '2025-12-31T23:59:00', '2026-11-21T08:00:00')).toBe(false);
  });

  it('is not due because a clock was set back', () => {
    expect(due('0 * * * * *', '2026-11-21T04:00:00', '2026-11-20T04:00:00')).toBe(false);
  });

  it('of every declared timer comes within a day', () => {
    for (const trigger of triggers)
      if (trigger.kind === 'timer')
        expect(due(trigger.schedule, '2026-11-20T00:00:00', '2026-11-21T00:00:00')).toBe(true);
  });

  it.each(['0 10 * * *', '0 10 * * * * *', '0 x * * * *', '0 -5 * * * *', ''])(
    'cannot be "%s"',
    (schedule) => {
      expect(() => due(schedule, '2026-11-20T00:00:00', '2026-11-21T00:00:00')).toThrow();
    },
  );
});
