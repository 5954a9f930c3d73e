import { type BigLedger, bigLedger } from '../builders/big-ledger.ts';
import { excelFile } from '../builders/excel-file.ts';

/** A generated ledger and its file. */
export interface GeneratedLedger {
  readonly ledger: BigLedger;
  readonly bytes: Uint8Array;
}

/** As many rows as the largest town's ledger would hold if it listed every enterprise of the district. */
export const ledgerRows = 5_509;

export const ledgerGrowth: readonly number[] = [551, 5_509, 55_090];

export function generatedLedger(rows: number): GeneratedLedger {
  const ledger = bigLedger(rows);
  return { ledger, bytes: excelFile(ledger.workbook) };
}
