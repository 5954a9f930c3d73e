import { type CalendarDate, dayNumber, dayOfNumber, yearOf } from './calendar-date.ts';
import { type Quarter, lastDayOf, parsePeriod, quarterOf } from './period.ts';

/** Days after the end of a quarter until its return is due; no document names them, the bureau of the district does. */
const daysToReport = 10;

/** Days before the due day, and the day itself, on which whoever has not reported is reminded. */
const remindedBefore = [5, 1, 0];

const dayAfter = (day: CalendarDate, days: number): CalendarDate => dayOfNumber(dayNumber(day) + days) ?? day;

/** The last day on which a unit sends its return by itself: 2022-01-10 for 2021Q4. */
export function dueDayOf(quarter: Quarter): CalendarDate {
  const period = parsePeriod(quarter);
  if (period === undefined) throw new Error(`${quarter} is no quarter.`);
  return dayAfter(lastDayOf(period), daysToReport);
}

/** The newest day of reminding that has come, while the return may still be sent; undefined before and afterwards. */
export function remindingDay(quarter: Quarter, today: CalendarDate): CalendarDate | undefined {
  const due = dueDayOf(quarter);
  if (today > due) return undefined;
  return remindedBefore.map((days) => dayAfter(due, -days)).findLast((day) => day <= today);
}

/** Quarters whose due day lies in the span, the earliest first; both ends belong to it. */
export function quartersDue(from: CalendarDate, until: CalendarDate): readonly Quarter[] {
  const first = yearOf(from) - 1;
  const years = Array.from({ length: yearOf(until) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => quarterOf(year, quarter)))
    .filter((quarter) => dueDayOf(quarter) >= from && dueDayOf(quarter) <= until);
}
