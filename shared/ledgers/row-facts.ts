import type { FieldColumn } from './field-columns.ts';
import type { FieldId } from './fields.ts';
import type { FieldValue } from './ledger.ts';
import type { Reading } from './reading.ts';

/** What the cells of a row say, before rows are compared with each other. */
export interface RowFacts {
  readonly table: number;
  readonly sheet: string | null;
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly values: Readonly<Partial<Record<FieldId, FieldValue>>>;
  readonly byYear: Readonly<Record<string, Readonly<Record<string, FieldValue>>>> | undefined;
  readonly asWritten: Readonly<Record<string, string>> | undefined;
  readonly registrationYear: number | null;
  readonly usccSuggestion: string | undefined;
}

/** A row while its cells are read one after the other. */
export interface Draft extends RowFacts {
  readonly values: Partial<Record<FieldId, FieldValue>>;
  byYear: Record<string, Record<string, FieldValue>> | undefined;
  asWritten: Record<string, string> | undefined;
  registrationYear: number | null;
  usccSuggestion: string | undefined;
}

/** Only rights of one class may stand in several columns; every other field comes here once. */
const addedUp = (before: FieldValue | undefined, value: FieldValue): FieldValue =>
  typeof before === 'number' && typeof value === 'number' ? before + value : (value ?? before ?? null);

export function put(draft: Draft, { field, shape, plain }: FieldColumn, reading: Reading): void {
  if (shape.year !== undefined) ((draft.byYear ??= {})[field] ??= {})[shape.year] = reading.value;
  if (plain) draft.values[field] = addedUp(draft.values[field], reading.value);
  if (plain && reading.asWritten !== undefined) (draft.asWritten ??= {})[field] = reading.asWritten;
  if (reading.year !== undefined) draft.registrationYear = reading.year;
  if (reading.suggestion !== undefined) draft.usccSuggestion = reading.suggestion;
}
