import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { Ledger, LedgerRow } from '../../shared/ledgers/ledger.ts';
import { readLedger } from '../../shared/ledgers/read-ledger.ts';
import { type BigLedger, bigLedgerUnit, bigLedgerYear } from '../builders/big-ledger.ts';
import type { Enterprise } from '../builders/enterprises.ts';
import type { Bench, Contest } from './contest.ts';
import { generatedLedger, ledgerGrowth, ledgerRows } from './generated-ledger.ts';

export async function ledgerOf(bytes: Uint8Array): Promise<Ledger> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason.message);
  return readLedger(read.value, { file: '台账.xlsx', year: bigLedgerYear, units: wujinUnits });
}

const says = ({ values }: LedgerRow, enterprise: Enterprise): boolean =>
  values.enterpriseName === enterprise.name &&
  values.uscc === enterprise.uscc &&
  values.registrationNumber === enterprise.registrationNumber &&
  values.foundedOn === enterprise.foundedOn &&
  Math.round(Number(values.salesRevenue) * 10_000) === enterprise.yuan.salesRevenue &&
  Math.round(Number(values.totalAssets) * 10_000) === enterprise.yuan.totalAssets;

/** The ledger says of every row what was put there, counts each enterprise once, and tells the repeated ones. */
export function isWhatWasWritten(ledger: Ledger, { enterprises, repeated }: BigLedger): boolean {
  const { orgUnit, rows, problems } = ledger;
  return (
    orgUnit === bigLedgerUnit &&
    rows.length === enterprises.length &&
    enterprises.every((enterprise, place) => rows[place] !== undefined && says(rows[place], enterprise)) &&
    rows.filter(({ counts }) => counts).length === rows.length - repeated &&
    problems.filter(({ kind }) => kind === 'duplicate-in-file').length === repeated
  );
}

export function readLedgerContest(rows: number): Promise<Contest> {
  const { ledger, bytes } = generatedLedger(rows);
  return Promise.resolve({
    product: { name: '本品', run: () => ledgerOf(bytes) },
    baselines: [
      {
        name: 'G4a（只到平表）',
        run: () => readWorkbook(bytes),
        agrees: async () => isWhatWasWritten(await ledgerOf(bytes), ledger),
      },
    ],
  });
}

export const readLedgerBench: Bench = {
  id: 'G4b',
  title: '同一台账 → 带类型的行和全部问题',
  unit: '行',
  ...{ goal: 1.6, stretch: 1.3, size: ledgerRows, growth: ledgerGrowth },
  contest: readLedgerContest,
};
