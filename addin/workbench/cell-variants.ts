import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';

import type { CellValue, Settled } from '../../shared/formulas/answer.ts';
import { type CellErrorCode, isCellError } from '../../shared/formulas/cell-error.ts';

/** An argument that is an error already; the formula passes it on without being asked. */
export interface FaultyArgument {
  readonly error: ErrorType;
}

export const isFaulty = (argument: unknown): argument is FaultyArgument =>
  typeof argument === 'object' && argument !== null && 'error' in argument;

/** What the engine hands over, as Excel would: blanks null, references as rows of values. */
export function argumentOf(variant: FunctionVariantType): unknown {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(value instanceof ArrayValueObject)) return single(value);
  return withoutEmptyEnd(value.getArrayValue().map((row) => row.map(single)));
}

function single(value: Nullable<BaseValueObject>): unknown {
  if (value === null || value === undefined || value.isNull()) return null;
  return value instanceof ErrorValueObject ? { error: value.getErrorType() } : value.getValue();
}

/** A whole column arrives with all its rows; what is empty to the end was not meant. */
function withoutEmptyEnd(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (rows.length < 1_000) return rows;
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  return rows.slice(0, Math.max(1, last + 1));
}

const errorTypes: Readonly<Record<CellErrorCode, ErrorType>> = {
  unreadable: ErrorType.VALUE,
  'not-available': ErrorType.NA,
  'division-by-zero': ErrorType.DIV_BY_ZERO,
};

export const faulty = (error: ErrorType): BaseValueObject => ErrorValueObject.create(error);

const valueObject = (value: CellValue | boolean): BaseValueObject => {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
};

const isSpill = (settled: Settled): settled is readonly (readonly CellValue[])[] => Array.isArray(settled);

/** An answer as the engine takes it; a spill becomes a block. */
export function variantOf(settled: Settled): BaseValueObject {
  if (isCellError(settled)) return faulty(errorTypes[settled.code]);
  if (!isSpill(settled)) return valueObject(settled);
  return ArrayValueObject.create({
    calculateValueList: settled.map((row) => row.map(valueObject)),
    rowCount: settled.length,
    columnCount: settled[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
