import { type ColumnMeaning, isAmount } from '../../shared/ledgers/column-meaning.ts';
import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { Mapping } from '../../shared/ledgers/mapping.ts';

/** What a person says about a column. */
export interface ColumnChange {
  readonly meaning: ColumnMeaning;
  readonly unit: AmountUnit | null;
}

interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

/** What was said before, and then this. */
export function withColumn(
  mapping: Mapping,
  { table, column }: ColumnPlace,
  { meaning, unit }: ColumnChange,
): Mapping {
  const others = mapping.columns.filter((one) => one.table !== table || one.column !== column);
  return {
    ...mapping,
    columns: [...others, { table, column, meaning, ...(isAmount(meaning) && { unit }) }],
  };
}
