import { type CalendarDate, parseCalendarDate } from '../../../shared/domain/calendar-date.ts';

export function day(text: string): CalendarDate {
  const found = parseCalendarDate(text);
  if (!found) throw new RangeError(`${text} is no day.`);
  return found;
}
