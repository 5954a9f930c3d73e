import { dayNumber, parseCalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Random } from './random.ts';
import {
  type CellContent,
  type Written,
  type WritingPlace,
  missingContent,
  number,
  text,
  warning,
  written,
} from './written.ts';

const dateFormats = ['yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', 'm/d/yyyy', 'yyyy-mm-dd hh:mm'] as const;

/** Days since 1899-12-30, as the sheets of this century count them. */
function serialOf(day: string): number {
  const date = parseCalendarDate(day);
  const epoch = parseCalendarDate('1899-12-30');
  if (date === undefined || epoch === undefined) throw new RangeError(day);
  return dayNumber(date) - dayNumber(epoch);
}

export type DateStyle =
  | 'date'
  | 'serial'
  | 'eight-digits'
  | 'eight-digit-number'
  | 'chinese'
  | 'dashes'
  | 'slashes'
  | 'points'
  | 'short-points'
  | 'short-slashes'
  | 'chinese-month'
  | 'month-text'
  | 'month-number';

const textStyles: readonly DateStyle[] = [
  'eight-digits',
  'chinese',
  'dashes',
  'slashes',
  'points',
  'short-points',
  'short-slashes',
  'chinese-month',
  'month-text',
];
const sheetStyles: readonly DateStyle[] = [
  'date',
  'date',
  'date',
  'serial',
  'eight-digit-number',
  'month-number',
  ...textStyles,
];

export const dateStylesOf = (place: WritingPlace): readonly DateStyle[] => {
  if (place.medium === 'csv') return textStyles;
  return place.date1904 ? sheetStyles.filter((style) => style !== 'serial') : sheetStyles;
};

/** A year of two digits is safe only for the last years. */
export const fitting = (style: DateStyle, iso: string): DateStyle =>
  style.startsWith('short-') && iso < '2012' ? 'chinese' : style;

interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { iso, year, month, day };
};

const padded = (value: number): string => String(value).padStart(2, '0');
const monthOnly = ({ iso }: Day): string => iso.slice(0, 7);

function dateContent(random: Random, place: WritingPlace, iso: string): CellContent {
  const serial = serialOf(iso) - (place.date1904 ? 1462 : 0);
  return { kind: 'date', value: serial + (random.chance(0.1) ? 0.375 : 0), format: random.pick(dateFormats) };
}

/** Months of one digit are told apart from ten to twelve only where the text keeps a zero. */
function monthNumber(day: Day): Written {
  const shown = Number(`${day.year}.${day.month}`);
  if (day.month === 1 || day.month === 10)
    return written(number(Number(`${day.year}.1`)), null, [warning('date-ambiguous')]);
  return written(number(shown), monthOnly(day));
}

export function writtenDate(random: Random, place: WritingPlace, iso: string, style: DateStyle): Written {
  const day = dayOf(iso);
  const short = String(day.year).slice(2);
  switch (style) {
    case 'date':
      return written(dateContent(random, place, iso), iso);
    case 'serial':
      return written(number(serialOf(iso)), iso);
    case 'eight-digits':
      return written(text(iso.replaceAll('-', '')), iso);
    case 'eight-digit-number':
      return written(number(Number(iso.replaceAll('-', ''))), iso);
    case 'chinese':
      return written(text(`${day.year}年${day.month}月${day.day}日`), iso);
    case 'dashes':
      return written(text(random.pick([iso, `${day.year}-${day.month}-${day.day}`])), iso);
    case 'slashes':
      return written(
        text(random.pick([iso.replaceAll('-', '/'), `${day.year}/${day.month}/${day.day}`])),
        iso,
      );
    case 'points':
      return written(
        text(random.pick([iso.replaceAll('-', '.'), `${day.year}.${day.month}.${day.day}`])),
        iso,
      );
    case 'short-points':
      return written(text(`${short}.${day.month}.${day.day}`), iso);
    case 'short-slashes':
      return written(text(`${short}/${day.month}/${day.day}`), iso);
    case 'chinese-month':
      return written(
        text(`${day.year}年${random.pick([String(day.month), padded(day.month)])}月`),
        monthOnly(day),
      );
    case 'month-text':
      // The text 2021.1 may mean January or October: the contract is silent, so January is written 2021.01.
      return written(text(`${day.year}.${day.month === 1 ? '01' : String(day.month)}`), monthOnly(day));
    case 'month-number':
      return monthNumber(day);
  }
}

export const missingDate = (random: Random): Written => written(missingContent(random), null);

export const unreadableDate = (random: Random): Written =>
  written(text(random.pick(['3月5日', '上半年', '下半年', '年初', '第三季度'])), null, [
    warning('date-unreadable'),
  ]);
