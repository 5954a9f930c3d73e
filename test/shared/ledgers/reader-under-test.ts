import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { Workbook } from '../../../shared/files/sheet.ts';
import type { Ledger } from '../../../shared/ledgers/ledger.ts';
import { readLedger } from '../../../shared/ledgers/read-ledger.ts';
import { evaluationYear } from '../../builders/arbitrary-ledgers.ts';

export const readAs = (workbook: Workbook, file: string): Ledger =>
  readLedger(workbook, { file, year: evaluationYear, units: wujinUnits });

/** A ledger as the JSON shows it: values stand in the row itself. */
export const truthShapeOf = (ledger: Ledger): object => ({
  ...ledger,
  rows: ledger.rows.map(({ values, ...row }) => ({ ...row, ...values })),
  distinctCounted: ledger.rows.filter(({ counts }) => counts).length,
});
