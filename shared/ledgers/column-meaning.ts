import { type FieldId, fieldIds, fieldKind, fields } from './fields.ts';

/** What stands in a column that carries no field. */
const otherColumns = ['serial', 'ratio', 'contact', 'phone', 'org-unit', 'year', 'other'] as const;

export type OtherColumn = (typeof otherColumns)[number];

export type ColumnMeaning = FieldId | OtherColumn;

export const columnMeanings: readonly ColumnMeaning[] = [...fieldIds, ...otherColumns];

export const isField = (meaning: ColumnMeaning): meaning is FieldId => meaning in fields;

export const isAmount = (meaning: ColumnMeaning): boolean =>
  isField(meaning) && fieldKind(meaning) === 'amount';
