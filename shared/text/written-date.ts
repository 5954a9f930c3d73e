import { type CalendarDate, calendarDate, dateOfSerial } from '../domain/calendar-date.ts';
import { halfWidth, withoutBlanks, withoutZeroWidth } from './clean-text.ts';

/** A day, or a month when no day is given; or why neither can be told. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly date: CalendarDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'ambiguous'; readonly year: number }
  | { readonly kind: 'year-only'; readonly year: number }
  | { readonly kind: 'unreadable' };

const unreadable: WrittenDate = { kind: 'unreadable' };

/** 00-29 are of this century, 30-99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOrMonth(year: number, month: number, day?: number): WrittenDate {
  if (month < 1 || month > 12 || year < 1900) return unreadable;
  if (day === undefined) return { kind: 'month', year, month };
  const date = calendarDate(year, month, day);
  return date === undefined ? unreadable : { kind: 'day', date };
}

/** 20210305, which is beyond every serial; 202103; a four-digit number is a year, anything else a serial. */
function dateOfDigits(digits: string, date1904: boolean): WrittenDate {
  if (/^[1-9]\d{7}$/.test(digits))
    return dayOrMonth(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (/^(19|20)\d{4}$/.test(digits)) return dayOrMonth(Number(digits.slice(0, 4)), Number(digits.slice(4)));
  if (/^(19|20)\d{2}$/.test(digits)) return { kind: 'year-only', year: Number(digits) };
  return dayOfSerial(Number(digits), date1904);
}

function dayOfSerial(serial: number, date1904: boolean): WrittenDate {
  const date = serial >= 1 ? dateOfSerial(serial, date1904) : undefined;
  return date === undefined ? unreadable : { kind: 'day', date };
}

const withParts = /^(\d{4}|\d{2})[年./-](\d{1,2})(?:[月./-](\d{1,2})[日号]?|月)?$/;
const clock = String.raw`\d{1,2}(?:[:时点]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?[分秒]?|[时点])`;
const timeBehind = new RegExp(
  String.raw`(?:[ T]|([日号]) ?)(?:[上下]午)? ?${clock} ?(?:[AP]M)?(?:Z|[+-]\d\d:?\d\d)?$`,
  'i',
);
const dashes = /[‐‑‒–—−]/g;

/** Longer texts are no dates, and need not be searched for one. */
const longestDate = 48;

function dateOfParts(text: string): WrittenDate {
  const [, year, month, day] = withParts.exec(text) ?? [];
  if (year === undefined) return unreadable;
  // 21.3 may be a figure, a month of 2021 or the 21st: only 21年3月 and a full 21.3.5 are safe.
  if (year.length === 2 && day === undefined && !text.includes('年')) return unreadable;
  return dayOrMonth(fullYear(year), Number(month), day === undefined ? undefined : Number(day));
}

/** A date as a person wrote it; blanks inside and full-width characters do not matter, a time behind it is dropped. */
export function readWrittenDate(text: string, date1904 = false): WrittenDate {
  const spaced = halfWidth(withoutZeroWidth(text)).trim().replace(/\s+/g, ' ');
  if (spaced.length > longestDate) return unreadable;
  const plain = withoutBlanks(spaced.replace(timeBehind, '$1')).replace(dashes, '-');
  // "2021 03 05" is a day; "2021 3" must not become the serial 20213.
  if (/^\d+$/.test(plain) && (plain === spaced || plain.length === 6 || plain.length === 8))
    return dateOfDigits(plain, date1904);
  if (/^\d{4}年(度)?$/.test(plain)) return { kind: 'year-only', year: Number(plain.slice(0, 4)) };
  if (/^\d{5}\.\d+$/.test(spaced)) return dayOfSerial(Number(spaced), date1904);
  return dateOfParts(plain);
}

/**
 * A number in a date cell: 20210305, 202103, a serial, or 2021.3 typed for March. 2021.1 may be January or October,
 * because Excel drops the zero of 2021.10.
 */
export function readNumberAsDate(value: number, date1904 = false): WrittenDate {
  if (Number.isInteger(value)) return value > 0 ? dateOfDigits(String(value), date1904) : unreadable;
  const [, year, month] = /^((?:19|20)\d\d)\.(\d{1,2})$/.exec(String(value)) ?? [];
  if (year === undefined || month === undefined) return dayOfSerial(value, date1904);
  if (month === '1') return { kind: 'ambiguous', year: Number(year) };
  return dayOrMonth(Number(year), Number(month));
}
