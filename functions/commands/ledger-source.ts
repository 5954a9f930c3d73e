import type { UnitNames } from '../../shared/domain/org-unit.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';

/** A taken file: its ledger with the hash of its bytes, or why it could not be read. */
export type ReadFile =
  | { readonly file: string; readonly sha256: string; readonly ledger: Ledger }
  | { readonly file: string; readonly problem: FileProblem };

/** Where ledgers come from. */
export interface LedgerSource {
  readonly openFolder: (folder: string) => Promise<LedgerFolder>;
}

/** The names first, so that progress has an end and outputs can be checked; then one file after another. */
export interface LedgerFolder {
  readonly files: readonly string[];
  readonly readLedgers: (reading: Reading) => AsyncIterable<ReadFile>;
}

export interface Reading {
  readonly year: number;
  readonly units: readonly UnitNames[];
}
