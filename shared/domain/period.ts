import { type CalendarDate, calendarDate, dayNumber, daysInMonth } from './calendar-date.ts';
import { type Ratio, ratio } from './ratio.ts';

/** A quarter of reporting, such as "2021Q4"; the order of the texts is the order of the quarters. */
export type Quarter = `${number}Q${QuarterNumber}`;

export type QuarterNumber = 1 | 2 | 3 | 4;

/** What a figure is asked for: a year, a quarter or a month. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: QuarterNumber }
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

const quarterNumbers: readonly QuarterNumber[] = [1, 2, 3, 4];

export const quarterOf = (year: number, quarter: QuarterNumber): Quarter => `${year}Q${quarter}`;

export const yearOfQuarter = (quarter: Quarter): number => Number(quarter.slice(0, 4));

/** "2021Q4" and nothing else. */
export function parseQuarter(text: string): Quarter | undefined {
  return /^20\d\dQ[1-4]$/.test(text) ? (text as Quarter) : undefined;
}

/** "2021", "2021Q3" or "2021-09". */
export function parsePeriod(text: string): Period | undefined {
  const [, yearText, quarterText, monthText] = /^(20\d\d)(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  const year = Number(yearText);
  if (yearText === undefined) return undefined;
  const quarter = quarterNumbers.find((number) => String(number) === quarterText);
  if (quarter !== undefined) return { kind: 'quarter', year, quarter };
  return monthText === undefined ? { kind: 'year', year } : { kind: 'month', year, month: Number(monthText) };
}

export function periodText(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return quarterOf(period.year, period.quarter);
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
  }
}

const lastMonthOf = (period: Period): number => {
  switch (period.kind) {
    case 'year':
      return 12;
    case 'quarter':
      return period.quarter * 3;
    case 'month':
      return period.month;
  }
};

/** Quarters of the year that have ended when the period ends, the newest first. */
export const quartersEndedIn = (period: Period): readonly Quarter[] =>
  quarterNumbers
    .filter((quarter) => quarter * 3 <= lastMonthOf(period))
    .map((quarter) => quarterOf(period.year, quarter))
    .toReversed();

/** Quarters that the period touches, the newest first: those whose returns speak of it. */
export const quartersTouching = (period: Period): readonly Quarter[] => {
  switch (period.kind) {
    case 'year':
      return quartersEndedIn(period);
    case 'quarter':
      return [quarterOf(period.year, period.quarter)];
    case 'month':
      return quarterNumbers
        .filter((quarter) => quarter === Math.ceil(period.month / 3))
        .map((quarter) => quarterOf(period.year, quarter));
  }
};

export const firstDayOfQuarter = (quarter: Quarter): CalendarDate => {
  const month = (Number(quarter.slice(5)) - 1) * 3 + 1;
  return calendarDate(yearOfQuarter(quarter), month, 1) ?? `${yearOfQuarter(quarter)}-01-01`;
};

export const lastDayOf = (period: Period): CalendarDate => {
  const month = lastMonthOf(period);
  return calendarDate(period.year, month, daysInMonth(period.year, month)) ?? `${period.year}-12-31`;
};

/** Share of the year that has passed when the period ends, or today if it has not ended (序时进度). */
export function timeProgress(period: Period, today: CalendarDate): Ratio {
  const end = lastDayOf(period);
  const until = today < end ? today : end;
  const newYear: CalendarDate = `${period.year}-01-01`;
  const wholeYear = dayNumber(`${period.year}-12-31`) - dayNumber(newYear) + 1;
  const passed = dayNumber(until) - dayNumber(newYear) + 1;
  return ratio(Math.max(0, passed), wholeYear);
}
