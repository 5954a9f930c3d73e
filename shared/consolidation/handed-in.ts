import type { Ledger, LedgerRow } from '../ledgers/ledger.ts';
import type { Problem } from '../ledgers/problem.ts';

/** A file a unit handed in: its ledger with the hash of its bytes, or why there is none. */
export type HandedIn =
  | { readonly file: string; readonly sha256: string; readonly ledger: Ledger }
  | { readonly file: string; readonly problem: Problem };

/** A row with the unit and the file that list it. */
export interface Listing {
  readonly unit: string;
  readonly file: string;
  readonly row: LedgerRow;
}

export const listingsOf = (unit: string, { file, rows }: Ledger): readonly Listing[] =>
  rows.map((row) => ({ unit, file, row }));

export const isWholeFileProblem = ({ sheet, cell, severity }: Problem): boolean =>
  sheet === null && cell === null && severity === 'error';
