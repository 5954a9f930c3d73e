import { createHash } from 'node:crypto';

import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Store } from '../../shared/ports/store.ts';
import { nothingRemembered } from '../../shared/use-cases/count-memory.ts';
import { memoryStore } from '../contracts/memory-store.ts';

/** A clock that stands still on a day until it is told another. */
export interface CalendarClock extends Clock {
  readonly set: (today: CalendarDate) => void;
}

export function calendarClock(first: CalendarDate): CalendarClock {
  let today = first;
  return {
    today: () => today,
    now: () => `${today}T04:00:00.000Z`,
    later: (days) => new Date(Date.parse(`${today}T04:00:00.000Z`) + days * 86_400_000).toISOString(),
    set: (day) => {
      today = day;
    },
  };
}

/** What looks after a store, on a day. */
export const aCaretaker = (today: CalendarDate, store: Store = memoryStore()) => ({
  store,
  clock: calendarClock(today),
  counts: nothingRemembered,
  digest: (text: string): string => createHash('sha256').update(text).digest('hex'),
});
