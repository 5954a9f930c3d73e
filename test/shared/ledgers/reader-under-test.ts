import type { Workbook } from '../../../shared/files/sheet.ts';
import type { Ledger } from '../../../shared/ledgers/ledger.ts';
import { districtUnits } from '../../builders/unit-words.ts';

export interface UnitName {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type ReadLedger = (
  workbook: Workbook,
  context: { readonly file: string; readonly year: number; readonly units: readonly UnitName[] },
) => Ledger;

const isReader = (value: unknown): value is ReadLedger => typeof value === 'function';

export const unitNames: readonly UnitName[] = districtUnits.map(({ name, titles, labels }) => ({
  name,
  aliases: [...new Set([...titles, ...labels])],
}));

/** The reader, found by name: these tests are written from the contract alone and may be older than it. */
export async function readerUnderTest(): Promise<ReadLedger> {
  const path = '../../../shared/ledgers/read-ledger.ts';
  const found: unknown = await import(path);
  const reader =
    typeof found === 'object' && found !== null && 'readLedger' in found ? found.readLedger : undefined;
  if (!isReader(reader)) throw new TypeError('shared/ledgers/read-ledger.ts exports readLedger.');
  return reader;
}

/** A ledger as the JSON shows it: values stand in the row itself. */
export const truthShapeOf = (ledger: Ledger): object => ({
  ...ledger,
  rows: ledger.rows.map(({ values, ...row }) => ({ ...row, ...values })),
  distinctCounted: ledger.rows.filter(({ counts }) => counts).length,
});
