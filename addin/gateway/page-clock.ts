import { dayInChina } from '../../shared/domain/calendar-date.ts';
import type { Clock } from '../../shared/ports/clock.ts';

/** The clock of the machine that shows the page. */
export const pageClock: Pick<Clock, 'today'> = { today: () => dayInChina(Date.now()) };
