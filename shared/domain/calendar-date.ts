/** A civil day, YYYY-MM-DD: the order of the texts is the order of the days. */
export type CalendarDate = `${number}-${number}-${number}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Undefined when there is no such day (30 February, month 13, year 0). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
}

export function parseCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

const dayCountBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const dayCountBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days since 0001-01-01 (which is day 0), proleptic Gregorian. */
export function dayNumber(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (
    dayCountBeforeYear(year) + (dayCountBeforeMonth[month - 1] ?? 0) + leapDay + Number(date.slice(8)) - 1
  );
}

export function dayOfNumber(count: number): CalendarDate | undefined {
  let year = Math.max(1, Math.floor(count / 365.2425));
  while (dayCountBeforeYear(year + 1) <= count) year += 1;
  while (year > 1 && dayCountBeforeYear(year) > count) year -= 1;
  let rest = count - dayCountBeforeYear(year);
  let month = 1;
  while (month < 12 && rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return calendarDate(year, month, rest + 1);
}

const dayBefore1900 = dayNumber('1899-12-31');
const firstDay1904 = dayNumber('1904-01-01');

/** The last day an Excel workbook knows, 9999-12-31, as a serial of the 1900 system. */
export const lastSerial = 2_958_465;

/**
 * The day of an Excel serial (ECMA-376 part 1, 18.17.4.1); the time of day is dropped. In the 1900 system serial 60 is
 * the 29 February 1900 that never was: undefined, like anything before day 1 or after 9999-12-31.
 */
export function dateOfSerial(serial: number, date1904 = false): CalendarDate | undefined {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day > lastSerial) return undefined;
  if (date1904) return day < 0 ? undefined : dayOfNumber(firstDay1904 + day);
  if (day < 1 || day === 60) return undefined;
  return dayOfNumber(dayBefore1900 + (day < 60 ? day : day - 1));
}

/** The serial of a day in the 1900 system; undefined before 1900. */
export function serialOfDate(date: CalendarDate): number | undefined {
  const count = dayNumber(date) - dayBefore1900;
  if (count < 1) return undefined;
  return count < 60 ? count : count + 1;
}

const dayLength = 86_400_000;
const chinaIsAhead = 8 * 3_600_000;

/** The civil day in China at a moment of a machine's clock; one time zone, eight hours ahead, all year. */
export const dayInChina = (sinceEpoch: number): CalendarDate =>
  dayOfNumber(dayNumber('1970-01-01') + Math.floor((sinceEpoch + chinaIsAhead) / dayLength)) ?? '9999-12-31';

/** Full years from one day to another, as an age is counted: a birthday completes the year. */
export function wholeYearsBetween(from: CalendarDate, until: CalendarDate): number {
  const years = yearOf(until) - yearOf(from);
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The same day so many years later; 29 February has no such day in most years and becomes 1 March. */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate | undefined {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return calendarDate(year + years, month, day) ?? calendarDate(year + years, month + 1, 1);
}
