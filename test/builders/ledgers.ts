import type { HandedIn } from '../../shared/consolidation/handed-in.ts';
import type { UnitTarget } from '../../shared/domain/target.ts';
import type { Ledger, LedgerRow } from '../../shared/ledgers/ledger.ts';

const numbersFrom = 202132041208900000n;

/** A row that counts; the serial makes its code and number its own. */
export function aRow(serial: number, changes: Partial<LedgerRow> = {}): LedgerRow {
  return {
    table: 0,
    sheet: 'Sheet1',
    row: serial + 1,
    registrationYear: 2021,
    counts: true,
    why: 'counted',
    ...changes,
    values: {
      enterpriseName: `常州例${serial}科技有限公司`,
      uscc: `91320412MAX${String(serial).padStart(7, '0')}`,
      registrationNumber: String(numbersFrom + BigInt(serial)),
      registeredOn: '2021-03-12',
      salesRevenue: '1000',
      staffCount: 20,
      ...changes.values,
    },
  };
}

export const aLedger = (changes: Partial<Ledger> = {}): Ledger => ({
  file: '湖塘镇.xlsx',
  orgUnit: '湖塘镇',
  year: 2021,
  format: 'xlsx',
  tables: [],
  otherSheets: [],
  rows: [],
  problems: [],
  ...changes,
});

/** A unit's own file; its bytes are told apart by `sha256`, its name unless told otherwise. */
export const handedIn = (
  unit: string,
  rows: readonly LedgerRow[],
  changes: Partial<Ledger> = {},
): HandedIn => {
  const ledger = aLedger({ file: `${unit}.xlsx`, orgUnit: unit, rows, ...changes });
  return { file: ledger.file, sha256: ledger.file, ledger };
};

export const aUnit = (name: string, target: number | null = 50): UnitTarget => ({
  name,
  names: [name],
  target,
});
