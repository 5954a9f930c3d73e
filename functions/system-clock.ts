import { dayInChina } from '../shared/domain/calendar-date.ts';
import type { Clock } from '../shared/ports/clock.ts';

const day = 86_400_000;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  later: (days) => new Date(Date.now() + days * day).toISOString(),
  today: () => dayInChina(Date.now()),
};
