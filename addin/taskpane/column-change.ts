import { type FieldId, fieldKind, fields } from '../../shared/ledgers/fields.ts';
import type { ColumnMeaning } from '../../shared/ledgers/header-words.ts';
import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { ColumnShape, LedgerShape } from '../../shared/ledgers/shape.ts';

/** What a person says about a column. */
export interface ColumnChange {
  readonly meaning: ColumnMeaning;
  readonly unit: AmountUnit | null;
}

interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

/** The shape with one column told otherwise; a field that another column carried is taken from it. */
export function withColumn(shape: LedgerShape, place: ColumnPlace, change: ColumnChange): LedgerShape {
  return {
    ...shape,
    tables: shape.tables.map((table, index) =>
      index === place.table
        ? { ...table, columns: table.columns.map((column) => changed(column, place.column, change)) }
        : table,
    ),
  };
}

function changed(shape: ColumnShape, place: number, { meaning, unit }: ColumnChange): ColumnShape {
  const { column, header, year } = shape;
  if (column !== place)
    return shape.meaning === meaning && isField(meaning) && year === undefined
      ? { column, header, meaning: 'other' }
      : shape;
  return {
    column,
    header,
    meaning,
    ...(year !== undefined && isField(meaning) && { year }),
    ...(isAmount(meaning) && unitOf(shape, unit)),
  };
}

const unitOf = (before: ColumnShape, unit: AmountUnit | null): Pick<ColumnShape, 'unit' | 'unitFrom'> => {
  const unitFrom = before.unit === unit ? before.unitFrom : 'person';
  return unitFrom === undefined ? { unit } : { unit, unitFrom };
};

const isField = (meaning: ColumnMeaning): meaning is FieldId => meaning in fields;

export const isAmount = (meaning: ColumnMeaning): boolean =>
  isField(meaning) && fieldKind(meaning) === 'amount';
