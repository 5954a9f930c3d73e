import {
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  parseDecimal,
  times,
} from '../domain/decimal.ts';
import { type FieldId, fieldKind, fieldIds } from './fields.ts';
import { middleOf } from './middle-of.ts';
import type { Problem } from './problem.ts';
import { problemOfField } from './problem-at.ts';
import type { ReadRow } from './read-row.ts';
import type { RowFacts } from './row-facts.ts';

/** Fewer figures than this say nothing about what is usual in a column. */
const enough = 8;

/** In 万元: the middle firm of a town sells neither for less nor for more. */
const [usualFrom, usualTo] = [decimal(50), decimal(100_000)];
const farApart = decimal(1_000);

const isAmount = (field: FieldId): boolean => fieldKind(field) === 'amount';

/** The amounts of a table. */
export const amountFieldsOf = (columns: ReadonlyMap<FieldId, number>): readonly FieldId[] =>
  fieldIds.filter((field) => isAmount(field) && columns.has(field));

/** The nearest doubles of a row's amounts, 0 where there is none: enough to see which need an exact look. */
export const sizesOf = (values: RowFacts['values'], fields: readonly FieldId[]): readonly number[] =>
  fields.map((field) => {
    const text = values[field];
    return typeof text === 'string' ? Math.max(0, Number(text)) : 0;
  });

/** The columns together, because a row lies in memory as a whole. */
function columnsOf(rows: readonly ReadRow[], count: number): readonly Float64Array[] {
  const columns = Array.from({ length: count }, () => new Float64Array(rows.length));
  for (let row = 0; row < rows.length; row += 1) {
    const sizes = rows[row]?.sizes ?? [];
    for (let place = 0; place < count; place += 1) {
      const column = columns[place];
      if (column !== undefined) column[row] = sizes[place] ?? 0;
    }
  }
  return columns;
}

/** The row of the middle figure; undefined where there are too few figures. */
function middleRow(rows: readonly ReadRow[], sizes: Float64Array): ReadRow | undefined {
  const known = sizes.filter((size) => size > 0);
  return known.length < enough ? undefined : rows[sizes.indexOf(middleOf(known))];
}

const amountOf = ({ facts }: ReadRow, field: FieldId): Decimal | undefined =>
  parseDecimal(String(facts.values[field]));

const isFarFrom = (amount: Decimal, median: Decimal): boolean =>
  compareDecimals(amount, times(median, farApart)) >= 0 ||
  compareDecimals(times(amount, farApart), median) <= 0;

const isRoughlyFar = (sizes: Float64Array, median: Decimal) => {
  const middle = Number(decimalText(median));
  return (_: ReadRow, place: number): boolean => {
    const size = sizes[place] ?? 0;
    return size > 0 && (size > 900 * middle || 900 * size < middle);
  };
};

/** Single figures a thousand times larger or smaller than the middle one of their column. */
function farOff(rows: readonly ReadRow[], field: FieldId, median: Decimal): readonly Problem[] {
  return rows.flatMap((row) => {
    const amount = amountOf(row, field);
    if (amount === undefined || !isFarFrom(amount, median)) return [];
    const finding = {
      kind: 'amount-far-off',
      found: decimalText(amount),
      other: decimalText(median),
    } as const;
    const { sheet, row: number } = row.facts;
    return problemOfField(number - 1, field, finding, { sheet, columns: row.columns });
  });
}

/**
 * What a wrong unit looks like: a whole column of sales on another scale than firms of this kind have, or single
 * figures far from their column. Hints only: the figures stay as they are written.
 */
export function scaleProblems(rows: readonly ReadRow[], headerRow: number): readonly Problem[] {
  const own = rows.filter(({ sample }) => !sample);
  const present = amountFieldsOf(own[0]?.columns ?? new Map());
  const columns = columnsOf(own, present.length);
  return present.flatMap((field, place) => {
    const sizes = columns[place] ?? new Float64Array();
    const [middle, first] = [middleRow(own, sizes), own[sizes.findIndex((size) => size > 0)]];
    const median = middle && amountOf(middle, field);
    if (median === undefined || first === undefined) return [];
    const unusual = compareDecimals(median, usualFrom) < 0 || compareDecimals(median, usualTo) > 0;
    if (field !== 'salesRevenue' || !unusual)
      return farOff(own.filter(isRoughlyFar(sizes, median)), field, median);
    const { facts, columns: fieldColumns } = first;
    return problemOfField(
      headerRow,
      field,
      { kind: 'amounts-out-of-scale', found: decimalText(median) },
      { sheet: facts.sheet, columns: fieldColumns },
    );
  });
}
