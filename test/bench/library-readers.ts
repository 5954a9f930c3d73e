import { read } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';

import { calendarDate, serialOfDate } from '../../shared/domain/calendar-date.ts';
import type { Workbook } from '../../shared/files/sheet.ts';

/** The first sheet as bare values, row by row; days as their serials, nothing as null. */
export type PlainValues = readonly (readonly (string | number | boolean | null)[])[];

/** An .xlsx by the fastest options of a library that still give every value. */
export interface LibraryReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => unknown;
  readonly valuesOf: (bytes: Uint8Array) => Promise<PlainValues> | PlainValues;
}

type PlainRow = PlainValues[number];

export function valuesOfWorkbook({ sheets }: Workbook): PlainValues {
  const rows = sheets[0]?.rows ?? [];
  const byNumber = new Map(rows.map(({ row, cells }) => [row, cells]));
  const width = rows.reduce((most, { cells }) => Math.max(most, 1 + (cells.at(-1)?.column ?? 0)), 0);
  return Array.from({ length: 1 + (rows.at(-1)?.row ?? -1) }, (_, row): PlainRow => {
    const values = new Map(byNumber.get(row)?.map(({ column, value }) => [column, value]));
    return Array.from({ length: width }, (_value, column) => values.get(column) ?? null);
  });
}

const milliseconds = 86_400_000;

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  const day = calendarDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  const serial = day === undefined ? undefined : serialOfDate(day);
  return serial === undefined ? null : serial + (value.getTime() % milliseconds) / milliseconds;
}

/** Libraries leave holes in rows and cut them at their last value. */
function rectangle(rows: readonly (readonly unknown[] | undefined)[]): PlainValues {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return Array.from(rows, (row) => Array.from({ length: width }, (_, column) => plainValue(row?.[column])));
}

type DenseSheet = readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[];

const readDense = (bytes: Uint8Array) =>
  read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false });

export const libraryReaders: readonly LibraryReader[] = [
  {
    name: 'hucre',
    read: (bytes) => readXlsx(bytes),
    valuesOf: async (bytes) => rectangle((await readXlsx(bytes)).sheets[0]?.rows ?? []),
  },
  {
    name: '@e965/xlsx',
    read: readDense,
    valuesOf: (bytes) => {
      const book = readDense(bytes);
      const rows: DenseSheet = book.Sheets[book.SheetNames[0] ?? '']?.['!data'] ?? [];
      return rectangle(Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.v)));
    },
  },
];
