import { createHash } from 'node:crypto';

import type { UnitNames } from '../../shared/domain/org-unit.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';
import { readLedger } from '../../shared/ledgers/read-ledger.ts';

/** What the task is told with every file: the year asked for, and the units a ledger may belong to. */
export interface LedgerOptions {
  readonly year: number;
  readonly units: readonly UnitNames[];
}

/** A file as a ledger with the hash of its bytes, or why its content is no workbook. */
export type LedgerAnswer =
  | { readonly kind: 'ledger'; readonly sha256: string; readonly ledger: Ledger }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** `options` are the LedgerOptions that the pool was given: they come from this program, not from outside. */
export async function ledgerTask(bytes: Uint8Array, file: string, options: unknown): Promise<LedgerAnswer> {
  const read = await readWorkbook(bytes, file);
  if (!read.ok) return { kind: 'problem', problem: read.reason };
  return {
    kind: 'ledger',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ledger: readLedger(read.value, { file, ...(options as LedgerOptions) }),
  };
}
