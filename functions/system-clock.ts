import { calendarDate } from '../shared/domain/calendar-date.ts';
import type { Clock } from '../shared/ports/clock.ts';

const [day, chinaIsAhead] = [86_400_000, 8 * 3_600_000];

/** The machine's clock; China has one time zone, eight hours ahead, all year. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  later: (days) => new Date(Date.now() + days * day).toISOString(),
  today: () => {
    const inChina = new Date(Date.now() + chinaIsAhead);
    return (
      calendarDate(inChina.getUTCFullYear(), inChina.getUTCMonth() + 1, inChina.getUTCDate()) ?? '9999-12-31'
    );
  },
};
