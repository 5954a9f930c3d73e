import {
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  parseDecimal,
  times,
} from '../domain/decimal.ts';
import { type FieldId, fieldKind, fieldIds } from './fields.ts';
import type { Problem } from './problem.ts';
import { problemOfField } from './problem-at.ts';
import type { ReadRow } from './read-row.ts';

/** Fewer figures than this say nothing about what is usual in a column. */
const enough = 8;

/** In 万元: the middle firm of a town sells neither for less nor for more. */
const [usualFrom, usualTo] = [decimal(50), decimal(100_000)];
const farApart = decimal(1_000);

interface Column {
  readonly field: FieldId;
  /** The nearest doubles of its figures, 0 where there is none: enough to see which need an exact look. */
  readonly sizes: Float64Array;
}

/** The columns together, because a row lies in memory as a whole. */
function columnsOf(rows: readonly ReadRow[], fields: readonly FieldId[]): readonly Column[] {
  const columns = fields.map((field) => ({ field, sizes: new Float64Array(rows.length) }));
  for (const [place, { facts }] of rows.entries())
    for (const { field, sizes } of columns) {
      const text = facts.values[field];
      if (typeof text === 'string') sizes[place] = Math.max(0, Number(text));
    }
  return columns;
}

/** The row of the middle figure; undefined where there are too few figures. */
function middleRow(rows: readonly ReadRow[], sizes: Float64Array): ReadRow | undefined {
  const sorted = sizes.filter((size) => size > 0).sort();
  const middle = sorted.length < enough ? NaN : (sorted[sorted.length >> 1] ?? NaN);
  return rows[sizes.indexOf(middle)];
}

const amountOf = ({ facts }: ReadRow, field: FieldId): Decimal | undefined =>
  parseDecimal(String(facts.values[field]));

const isFarFrom = (amount: Decimal, median: Decimal): boolean =>
  compareDecimals(amount, times(median, farApart)) >= 0 ||
  compareDecimals(times(amount, farApart), median) <= 0;

const isAmount = (field: FieldId): boolean => fieldKind(field) === 'amount';

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
  const present = fieldIds.filter((field) => isAmount(field) && own[0]?.columns.has(field));
  return columnsOf(own, present).flatMap(({ field, sizes }) => {
    const [middle, first] = [middleRow(own, sizes), own[sizes.findIndex((size) => size > 0)]];
    const median = middle && amountOf(middle, field);
    if (median === undefined || first === undefined) return [];
    const unusual = compareDecimals(median, usualFrom) < 0 || compareDecimals(median, usualTo) > 0;
    if (field !== 'salesRevenue' || !unusual)
      return farOff(own.filter(isRoughlyFar(sizes, median)), field, median);
    const { facts, columns } = first;
    return problemOfField(
      headerRow,
      field,
      { kind: 'amounts-out-of-scale', found: decimalText(median) },
      { sheet: facts.sheet, columns },
    );
  });
}
