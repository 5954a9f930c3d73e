import { describe, expect, it } from '@jest/globals';
import { read } from '@e965/xlsx';
import fc from 'fast-check';

import { cellAddress } from '../../shared/files/address.ts';
import {
  comparableLayout,
  entriesOfSeed,
  kindsOf,
  ledgerOfLayout,
  ledgerOfSeed,
  saidBy,
  seeds,
} from './arbitrary-ledgers.ts';
import { compareFile, compareTruth } from './compare-truth.ts';
import { csvText } from './csv-file.ts';
import { encodeGb18030 } from './gb18030.ts';
import { judgeFolder } from './judge-folder.ts';
import { layoutChanges } from './layout-changes.ts';
import type { TruthFile } from './truth.ts';
import { workbookFile } from './workbook-files.ts';

/** As an answer would write the truth: of two allowed kinds the first. */
const answered = (truth: TruthFile): TruthFile => ({
  ...truth,
  tables: truth.tables.map((table) => ({
    ...table,
    skipRows: table.skipRows.map(({ row, kind }) => ({ row, kind: kind.split('|')[0] ?? kind })),
  })),
});

describe('a built ledger', () => {
  it('says the same of its enterprises whatever the layout', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...layoutChanges), (seed, { change }) => {
        const layout = comparableLayout(seed);
        const entries = entriesOfSeed(seed, 0.2);
        const [plain, changed] = [ledgerOfLayout(layout, entries), ledgerOfLayout(change(layout), entries)];
        expect(saidBy(changed.truth.rows)).toEqual(saidBy(plain.truth.rows));
        expect(kindsOf(changed.truth.problems)).toEqual(kindsOf(plain.truth.problems));
      }),
      { numRuns: 150 },
    );
  });

  it('tells no problem twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const told = ledgerOfSeed(seed).truth.problems.map(
          ({ sheet, cell, kind }) => `${sheet ?? ''} ${cell ?? ''} ${kind}`,
        );
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 150 },
    );
  });

  it('stands in its file as it was laid out', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { workbook, layout } = ledgerOfSeed(seed);
        fc.pre(workbook.format !== 'csv');
        const book = read(workbookFile(workbook, layout), { cellNF: true });
        expect(book.SheetNames).toEqual(workbook.sheets.map(({ name }) => name));
        expect((book.Workbook?.Sheets ?? []).map(({ Hidden = 0 }) => Hidden)).toEqual(
          workbook.sheets.map(({ visibility }) => ['visible', 'hidden', 'very-hidden'].indexOf(visibility)),
        );
        expect(book.Workbook?.WBProps?.date1904 ?? false).toBe(workbook.date1904);
        const written = workbook.sheets.flatMap(({ name, rows }) =>
          rows.flatMap(({ row, cells }) =>
            cells
              .filter(({ kind }) => kind === 'number' || kind === 'text' || kind === 'date')
              .map(({ column, value }) => [name, cellAddress(row, column), value]),
          ),
        );
        const found = written.map(([name, address]) => {
          const cell: unknown = book.Sheets[String(name)]?.[String(address)];
          return [name, address, typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : null];
        });
        expect(found).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a comparison with the truth', () => {
  it('finds nothing in the truth itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { truth } = ledgerOfSeed(seed);
        expect(compareFile(truth, answered(truth))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names the one thing that differs', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, at) => {
        const { truth } = ledgerOfSeed(seed);
        const place = at % truth.rows.length;
        const rows = truth.rows.map((row, index) =>
          index === place ? { ...row, registrationYear: 1999 } : row,
        );
        const differences = compareFile(truth, answered({ ...truth, rows }));
        expect(differences.map(({ actual }) => actual)).toEqual(['1999']);
      }),
      { numRuns: 30 },
    );
  });

  it('asks for every problem that is not optional, and for no other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { truth } = ledgerOfSeed(seed);
        const needed = truth.problems.filter(({ optional }) => optional !== true);
        expect(compareFile(truth, answered({ ...truth, problems: [] }))).toHaveLength(needed.length);
        const told = [
          ...needed,
          { sheet: null, cell: 'A1', kind: 'made-up', severity: 'warning', field: null } as const,
        ];
        expect(compareFile(truth, answered({ ...truth, problems: told }))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with a folder about itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { truth } = judgeFolder(seed);
        expect(compareTruth(truth, { ...truth, files: truth.files.map(answered) })).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a CSV in GB18030', () => {
  it('holds every text of the ledger', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { workbook } = ledgerOfSeed(seed);
        const text = csvText(workbook);
        expect(new TextDecoder('gb18030', { fatal: true }).decode(encodeGb18030(text))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});
