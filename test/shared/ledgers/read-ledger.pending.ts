import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  comparableLayout,
  entriesOfSeed,
  evaluationYear,
  kindsOf,
  ledgerOfLayout,
  ledgerOfSeed,
  saidBy,
  seeds,
} from '../../builders/arbitrary-ledgers.ts';
import { compareFile, printed } from '../../builders/compare-truth.ts';
import { layoutChanges } from '../../builders/layout-changes.ts';
import type { BuiltLedger } from '../../builders/ledger-variants.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';
import type { Ledger } from '../../../shared/ledgers/ledger.ts';
import { contractCases } from './contract-cases.ts';
import { readerUnderTest, truthShapeOf, unitNames } from './reader-under-test.ts';

const reader = readerUnderTest();

const readBuilt = async ({ workbook, file }: BuiltLedger): Promise<Ledger> =>
  (await reader)(workbook, { file, year: evaluationYear, units: unitNames });

describe('a reader', () => {
  it('finds in any ledger exactly what was put there', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const built = ledgerOfSeed(seed);
        expect(printed(compareFile(built.truth, truthShapeOf(await readBuilt(built))))).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it.each(layoutChanges)('reads the same when $name', async ({ change }) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const layout = comparableLayout(seed);
        const entries = entriesOfSeed(seed, 0.2);
        const plain = await readBuilt(ledgerOfLayout(layout, entries));
        const changed = await readBuilt(ledgerOfLayout(change(layout), entries));
        const rowsOf = (ledger: Ledger): readonly object[] =>
          saidBy(ledger.rows.map(({ values, ...row }) => ({ ...row, ...values })));
        expect(rowsOf(changed)).toEqual(rowsOf(plain));
        expect(kindsOf(changed.problems)).toEqual(kindsOf(plain.problems));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the contract', () => {
  it.each(contractCases)('$section: $name', async ({ sheets, format, date1904, file, expected }) => {
    const workbook = plainWorkbook(sheets, { format, date1904 });
    const ledger = (await reader)(workbook, { file, year: evaluationYear, units: unitNames });
    const rows = ledger.rows.map(({ values, ...row }) => ({ ...row, ...values }));
    const { orgUnit, tables, problems, otherSheets } = expected;
    if (orgUnit !== undefined) expect(ledger.orgUnit).toBe(orgUnit);
    if (tables !== undefined) expect(ledger.tables).toMatchObject(tables);
    if (expected.rows !== undefined) expect(rows).toMatchObject(expected.rows);
    if (otherSheets !== undefined) expect(ledger.otherSheets.map(({ sheet }) => sheet)).toEqual(otherSheets);
    if (problems !== undefined) {
      const told = ledger.problems.filter(({ severity }) => severity !== 'hint');
      expect(told.map(({ cell, kind, severity }) => [cell, kind, severity].join(' ')).sort()).toEqual(
        problems.map((problem) => problem.join(' ')).sort(),
      );
    }
  });
});
