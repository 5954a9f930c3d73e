import type { Severity } from '../../shared/ledgers/problem.ts';

/** Light enough for black digits; the note on the cell says the same in words. */
export const markFills: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  hint: '#DDEBF7',
};
