import type { UnitNames } from '../../shared/domain/org-unit.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';

/** A taken file: its ledger with the hash of its bytes, or why it could not be read. */
export type ReadFile =
  | { readonly file: string; readonly sha256: string; readonly ledger: Ledger }
  | { readonly file: string; readonly problem: FileProblem };

/** Where ledgers come from: the names first, so that progress has an end, then one file after another. */
export interface LedgerSource {
  takenFiles(folder: string): Promise<readonly string[]>;
  readLedgers(reading: Reading): AsyncIterable<ReadFile>;
}

export interface Reading {
  readonly folder: string;
  readonly files: readonly string[];
  readonly year: number;
  readonly units: readonly UnitNames[];
}
