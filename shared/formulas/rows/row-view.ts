import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { fiscalYears } from '../../policy/facts-for.ts';
import { type RowReading, type RowValue, sumOfFigures } from './read-row.ts';
import type { RowField } from './row-columns.ts';
import type { RowColumn, RowTable } from './row-table.ts';

/** The year whose rules and figures are asked about: the day of application, or what the header's years suggest. */
export interface Moment {
  /** Undefined when the formula gives none. */
  readonly day: CalendarDate | undefined;
  /** The last fiscal year; undefined when neither a day nor a header names one. */
  readonly lastYear: number | undefined;
}

export function momentOf({ columns }: RowTable, day: CalendarDate | undefined): Moment {
  const named = columns.map(({ year }) => year).filter((year) => year !== undefined);
  const newest = named.length === 0 ? undefined : Math.max(...named);
  return { day, lastYear: day === undefined ? newest : yearOf(day) - 1 };
}

/** One row's values, asked for by what they mean. */
export interface RowView {
  readonly table: RowTable;
  readonly reading: RowReading;
  readonly moment: Moment;
}

const columnsOf = ({ columns }: RowTable, field: RowField): readonly RowColumn[] =>
  columns.filter((column) => column.field === field);

/** The column that holds the last year: of several years that year's, otherwise the one there is. */
export function lastYearColumn(
  table: RowTable,
  field: RowField,
  { lastYear }: Moment,
): RowColumn | undefined {
  const own = columnsOf(table, field).filter(({ threeYears }) => !threeYears);
  return own.length === 1 ? own[0] : own.find(({ year }) => year === lastYear);
}

const valueIn = ({ reading }: RowView, column: RowColumn | undefined): RowValue | undefined =>
  column && reading.values.get(column);

const figureOf = (value: RowValue | undefined): Decimal | undefined =>
  value?.kind === 'figure' ? value.figure : undefined;

export const lastFigure = (view: RowView, field: RowField): Decimal | undefined =>
  figureOf(valueIn(view, lastYearColumn(view.table, field, view.moment)));

export const claimOf = (view: RowView, field: RowField): boolean | undefined => {
  const value = valueIn(view, columnsOf(view.table, field)[0]);
  return value?.kind === 'claim' ? value.claim : undefined;
};

export const dayOf = (view: RowView, field: RowField): CalendarDate | undefined => {
  const value = valueIn(view, columnsOf(view.table, field)[0]);
  return value?.kind === 'day' ? value.day : undefined;
};

export const textOf = (view: RowView, field: RowField): string | undefined => {
  const value = valueIn(view, columnsOf(view.table, field)[0]);
  return value?.kind === 'text' ? value.text : undefined;
};

/** Utility models, designs and software in columns of their own are added up. */
export function countOfRights(view: RowView, field: RowField): number | undefined {
  const counts = columnsOf(view.table, field).map((column) => valueIn(view, column));
  return counts.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value?.kind !== 'count' ? undefined : sum + value.count),
    counts.length === 0 ? undefined : 0,
  );
}

/**
 * The three fiscal years before the application, fewer for a young enterprise: of a year before its foundation a figure
 * counts where the sheet states one, and an empty cell is no gap.
 */
function window(view: RowView): readonly number[] {
  const { lastYear } = view.moment;
  if (lastYear === undefined) return [];
  const on = `${lastYear + 1}-12-31` as CalendarDate;
  const operating = new Set(fiscalYears(on, dayOf(view, 'foundedOn')));
  return fiscalYears(on).filter((year) => operating.has(year) || states(view, year));
}

const states = ({ reading }: RowView, year: number): boolean =>
  [...reading.values].some(([column, { kind }]) => kind === 'figure' && column.year === year);

function figuresByYear(view: RowView, field: RowField): readonly (Decimal | undefined)[] {
  const own = columnsOf(view.table, field);
  return window(view).map((year) =>
    figureOf(
      valueIn(
        view,
        own.find((column) => column.year === year),
      ),
    ),
  );
}

export function threeYears(view: RowView, field: RowField): Decimal | undefined {
  const total = columnsOf(view.table, field).find((column) => column.threeYears);
  if (total !== undefined) return figureOf(valueIn(view, total));
  const byYear = figuresByYear(view, field);
  return byYear.length === 0 ? undefined : sumOfFigures(byYear);
}
