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

interface Figure {
  readonly row: ReadRow;
  readonly amount: Decimal;
}

function figuresOf(rows: readonly ReadRow[], field: FieldId): readonly Figure[] {
  return rows.flatMap((row) => {
    const value = row.facts.values[field];
    const amount = typeof value === 'string' ? parseDecimal(value) : undefined;
    return amount === undefined || amount.units <= 0n ? [] : [{ row, amount }];
  });
}

function medianOf(figures: readonly Figure[]): Decimal | undefined {
  const sorted = figures.map(({ amount }) => amount).sort(compareDecimals);
  return sorted.length < enough ? undefined : sorted[sorted.length >> 1];
}

const isFarFrom = (amount: Decimal, median: Decimal): boolean =>
  compareDecimals(amount, times(median, farApart)) >= 0 ||
  compareDecimals(times(amount, farApart), median) <= 0;

const amountFields = fieldIds.filter((field) => fieldKind(field) === 'amount');

/** Single figures a thousand times larger or smaller than the middle one of their column. */
function farOff(field: FieldId, figures: readonly Figure[], median: Decimal): readonly Problem[] {
  return figures
    .filter(({ amount }) => isFarFrom(amount, median))
    .flatMap(({ row: { facts, columns }, amount }) =>
      problemOfField(
        facts.row - 1,
        field,
        { kind: 'amount-far-off', found: decimalText(amount), other: decimalText(median) },
        { sheet: facts.sheet, columns },
      ),
    );
}

/**
 * What a wrong unit looks like: a whole column of sales on another scale than firms of this kind have, or single
 * figures far from their column. Hints only: the figures stay as they are written.
 */
export function scaleProblems(rows: readonly ReadRow[], headerRow: number): readonly Problem[] {
  const own = rows.filter(({ sample }) => !sample);
  return amountFields.flatMap((field) => {
    const figures = figuresOf(own, field);
    const [median, first] = [medianOf(figures), figures[0]?.row];
    if (median === undefined || first === undefined) return [];
    const unusual = compareDecimals(median, usualFrom) < 0 || compareDecimals(median, usualTo) > 0;
    if (field !== 'salesRevenue' || !unusual) return farOff(field, figures, median);
    const { facts, columns } = first;
    return problemOfField(
      headerRow,
      field,
      { kind: 'amounts-out-of-scale', found: decimalText(median) },
      { sheet: facts.sheet, columns },
    );
  });
}
