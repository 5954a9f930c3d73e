import { type CalendarDate, yearOf } from '../domain/calendar-date.ts';
import { type Quarter, firstDayOfQuarter, quartersEndedIn } from '../domain/period.ts';

/** Years that are looked after at night, the running one among them: as long as a ledger is asked about. */
const yearsKept = 6;

/** Quarters that have begun and may hold returns, the newest first. */
export const keptQuarters = (today: CalendarDate): readonly Quarter[] =>
  Array.from({ length: yearsKept }, (_, back) => yearOf(today) - back)
    .flatMap((year) => quartersEndedIn({ kind: 'year', year }))
    .filter((quarter) => firstDayOfQuarter(quarter) <= today);
