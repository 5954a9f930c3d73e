/** An error that is a value: what a cell shows, and the Chinese sentence behind it. Nothing in shared/ throws one. */
export interface CellError {
  readonly kind: 'cell-error';
  readonly code: CellErrorCode;
  readonly message: string;
}

/** #VALUE!, #N/A and #DIV/0!, in the order in which one covers the other. */
export type CellErrorCode = 'unreadable' | 'not-available' | 'division-by-zero';

const cellError =
  (code: CellErrorCode) =>
  (message: string): CellError => ({ kind: 'cell-error', code, message });

/** #VALUE!: an argument cannot be read or is impossible. */
export const unreadable = cellError('unreadable');

/** #N/A: something needed is missing or unknown. */
export const notAvailable = cellError('not-available');

/** #DIV/0!: there is nothing to divide by. */
export const divisionByZero = cellError('division-by-zero');

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cell-error';
