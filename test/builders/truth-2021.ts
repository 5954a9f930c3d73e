import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { District } from '../../shared/consolidation/consolidate.ts';
import type { HandedIn } from '../../shared/consolidation/handed-in.ts';
import type { FieldValue, Ledger, LedgerRow } from '../../shared/ledgers/ledger.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';

type FlatRow = Omit<LedgerRow, 'values'> & Readonly<Record<string, unknown>>;

export type TruthFile = Omit<Ledger, 'rows' | 'problems'> & {
  readonly rows: readonly FlatRow[];
  readonly problems: readonly Omit<Problem, 'message'>[];
  readonly distinctCounted: number;
  readonly features: readonly string[];
};

/** The exact truth about the eleven ledgers of examples/2021. */
export const truth = JSON.parse(readFileSync(join(__dirname, '../expected/truth-2021.json'), 'utf8')) as {
  readonly year: number;
  readonly files: readonly TruthFile[];
  readonly district: Omit<District, 'missing'>;
};

const ofTheRow = [
  'table',
  'sheet',
  'row',
  'byYear',
  'hidden',
  'registrationYear',
  'counts',
  'why',
  'sameEnterpriseAs',
] as const;

function unflattened(flat: FlatRow): LedgerRow {
  const isOfTheRow = (key: string): boolean => ofTheRow.some((name) => name === key);
  const entries = Object.entries(flat);
  const own = Object.fromEntries(entries.filter(([key]) => isOfTheRow(key))) as Omit<LedgerRow, 'values'>;
  const values = Object.fromEntries(entries.filter(([key]) => !isOfTheRow(key))) as Record<
    string,
    FieldValue
  >;
  return { ...own, values };
}

/** The eleven files as a perfect reader would hand them over. */
export const truthHandedIn: readonly HandedIn[] = truth.files.map((entry) => ({
  file: entry.file,
  sha256: entry.file,
  ledger: {
    file: entry.file,
    orgUnit: entry.orgUnit,
    year: entry.year,
    format: entry.format,
    tables: entry.tables,
    otherSheets: entry.otherSheets,
    rows: entry.rows.map(unflattened),
    problems: entry.problems.map((problem) => ({ ...problem, message: problem.kind })),
  },
}));
