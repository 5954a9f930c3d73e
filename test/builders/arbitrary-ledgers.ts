import fc from 'fast-check';

import { inventedEnterprises } from './enterprises.ts';
import { entriesOf } from './folder-entries.ts';
import { type LedgerLayout, possible, randomLayout } from './ledger-layout.ts';
import { type BuiltLedger, buildLedger } from './ledger-variants.ts';
import { randomOf } from './random.ts';
import { districtUnits } from './unit-words.ts';
import type { Entry } from './written-row.ts';

export const seeds = fc.integer({ min: 1, max: 1_000_000 });

export const evaluationYear = 2021;

/** What a seed puts into a ledger, before anybody lays it out. */
export function entriesOfSeed(seed: number, mess: number): readonly Entry[] {
  const random = randomOf(seed);
  const some = inventedEnterprises(random.fork('enterprises'), evaluationYear, 4 + (seed % 9));
  return entriesOf(random.fork('entries'), evaluationYear, some, mess);
}

/** One table with days as they come, so that two layouts write the same values. */
export function comparableLayout(seed: number): LedgerLayout {
  const layout = randomLayout(randomOf(seed).fork('layout'));
  return possible({
    ...layout,
    medium: 'xlsx',
    arrangement: 'single',
    unitStatement: layout.unitStatement === 'nowhere' ? 'header' : layout.unitStatement,
    mess: 0.1,
    sections: false,
    subtotals: false,
    mergedBatches: false,
  });
}

export const ledgerOfLayout = (layout: LedgerLayout, entries: readonly Entry[]): BuiltLedger =>
  buildLedger({
    layout: possible(layout),
    entries,
    unit: districtUnits[4]?.name ?? '',
    year: evaluationYear,
    position: 1,
  });

export function ledgerOfSeed(seed: number): BuiltLedger {
  const random = randomOf(seed);
  const layout = randomLayout(random.fork('layout'));
  return buildLedger({
    layout,
    entries: entriesOfSeed(seed, Math.max(0.1, layout.mess)),
    unit: random.pick(districtUnits).name,
    year: evaluationYear,
    position: seed % 90,
  });
}

const placeKeys = ['table', 'sheet', 'row', 'hidden', 'sameEnterpriseAs', 'open'];

/** What the rows say, wherever they stand. */
export const saidBy = (rows: readonly object[]): readonly object[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([key]) => !placeKeys.includes(key))
        .sort(),
    ),
  );

/** How often each kind of problem is told of which field. */
export const kindsOf = (
  problems: readonly { readonly kind: string; readonly field: string | null; readonly severity: string }[],
): readonly string[] =>
  problems
    .filter(({ field, severity }) => field !== null && severity !== 'hint')
    .map(({ kind, field }) => `${kind} ${field ?? ''}`)
    .sort();
