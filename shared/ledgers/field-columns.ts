import { type FieldId, fields } from './fields.ts';
import { cellReader, type ColumnReading } from './read-cell.ts';
import type { ColumnShape, TableShape } from './shape.ts';

export interface FieldColumn {
  readonly shape: ColumnShape;
  readonly field: FieldId;
  /** Of a group of years: whether this is the year that the plain field holds. */
  readonly plain: boolean;
  readonly reading: ColumnReading;
  readonly read: ReturnType<typeof cellReader>;
}

export const carriesField = (shape: ColumnShape): shape is ColumnShape & { readonly meaning: FieldId } =>
  shape.meaning in fields;

/** The columns that carry fields. Of several years the newest one not after the year before the evaluation counts. */
export function fieldColumnsOf(
  { columns }: TableShape,
  { year, date1904 }: { readonly year: number; readonly date1904: boolean },
): readonly FieldColumn[] {
  return columns.filter(carriesField).map((shape) => {
    const years = columns.filter(({ meaning }) => meaning === shape.meaning).flatMap((one) => one.year ?? []);
    const newest = Math.max(...years.filter((one) => one < year));
    const plain = shape.year === undefined || shape.year === newest;
    const reading = { field: shape.meaning, unit: shape.unit ?? null, date1904 };
    return { shape, field: shape.meaning, plain, reading, read: cellReader(reading) };
  });
}

const templates = new Map<string, EmptyValues>();
const mostTemplates = 100;

export type EmptyValues = Readonly<Partial<Record<FieldId, null>>>;

/**
 * Null for every field of a table: its rows begin with it and so keep one shape in memory. Remembered, so that the next
 * ledger of the template has rows of the same shape, for which the machine need not be warmed up again.
 */
export function emptyValuesOf(columns: readonly FieldColumn[]): EmptyValues {
  const template = columns.map(({ field }) => field).join();
  const known = templates.get(template);
  if (known !== undefined) return known;
  const empty: EmptyValues = Object.fromEntries(columns.map(({ field }) => [field, null]));
  if (templates.size < mostTemplates) templates.set(template, empty);
  return empty;
}
