import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  comparableLayout,
  entriesOfSeed,
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
import { readAs, truthShapeOf } from './reader-under-test.ts';

const readBuilt = ({ workbook, file }: BuiltLedger): Ledger => readAs(workbook, file);

describe('a reader', () => {
  it('finds in any ledger exactly what was put there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const built = ledgerOfSeed(seed);
        expect(printed(compareFile(built.truth, truthShapeOf(readBuilt(built))))).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it.each(layoutChanges)('reads the same when $name', ({ change }) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const layout = comparableLayout(seed);
        const entries = entriesOfSeed(seed, 0.2);
        const plain = readBuilt(ledgerOfLayout(layout, entries));
        const changed = readBuilt(ledgerOfLayout(change(layout), entries));
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
  it.each(contractCases)('$section: $name', ({ sheets, format, date1904, file, expected }) => {
    const workbook = plainWorkbook(sheets, { format, date1904 });
    const ledger = readAs(workbook, file);
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
