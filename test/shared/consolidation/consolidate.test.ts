import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { consolidate } from '../../../shared/consolidation/consolidate.ts';
import type { HandedIn } from '../../../shared/consolidation/handed-in.ts';
import { roundedText } from '../../../shared/domain/ratio.ts';
import { wujinUnitTargets } from '../../../shared/domain/wujin-targets.ts';
import type { LedgerRow } from '../../../shared/ledgers/ledger.ts';
import { aLedger, aRow, aUnit, handedIn } from '../../builders/ledgers.ts';
import { truth, truthHandedIn } from '../../builders/truth-2021.ts';

const units = [aUnit('高新区', 200), aUnit('湖塘镇', 50), aUnit('牛塘镇', 50)];

/** A row whose code is lost: it counts by its number. */
const withoutCode = (serial: number, changes: Partial<LedgerRow['values']> = {}): LedgerRow =>
  aRow(serial, { why: 'counted-by-registration-number', values: { uscc: null, ...changes } });

describe('the eleven ledgers of 2021', () => {
  const { district, table } = consolidate(truthHandedIn, wujinUnitTargets(2021));

  it('give the district of the truth, to the last conflict', () => {
    expect(district).toEqual({ ...truth.district, missing: [] });
  });

  it('give what each file counts', () => {
    expect(Object.fromEntries(truth.files.map((file) => [file.orgUnit, file.distinctCounted]))).toEqual(
      district.perTown,
    );
  });

  it('rank 嘉泽镇 first with 130 %, and 绿建区 last', () => {
    const [first] = table.toSorted((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
    expect(first?.unit).toBe('嘉泽镇');
    expect(first?.achievement && roundedText(first.achievement, 2)).toBe('1.30');
    expect(table.find(({ unit }) => unit === '绿建区')?.rank).toBe(11);
  });

  it('give the same in any order', () => {
    expect(consolidate(truthHandedIn.toReversed(), wujinUnitTargets(2021))).toEqual(
      consolidate(truthHandedIn, wujinUnitTargets(2021)),
    );
  });

  it('have no targets in a year without a table', () => {
    const other = consolidate(truthHandedIn, wujinUnitTargets(2030));
    expect(other.district.totalTarget).toBeNull();
    expect(other.table.every(({ target, rank }) => target === null && rank === null)).toBe(true);
    expect(other.district.distinct).toBe(581);
  });
});

describe('one enterprise in two towns', () => {
  const of = (...files: readonly HandedIn[]) => consolidate(files, units).district;

  it('counts for each town and once for the district', () => {
    const district = of(handedIn('高新区', [aRow(1), aRow(2)]), handedIn('湖塘镇', [aRow(1)]));
    expect(district).toMatchObject({ perTown: { 高新区: 2, 湖塘镇: 1 }, sumOfTowns: 3, distinct: 2 });
    expect(district.duplicatesAcrossTowns).toMatchObject([{ towns: ['高新区', '湖塘镇'], conflicts: [] }]);
  });

  it('is known by its number where one town lost the code, whichever town that is', () => {
    expect(of(handedIn('高新区', [aRow(1)]), handedIn('湖塘镇', [withoutCode(1)])).distinct).toBe(1);
    expect(of(handedIn('高新区', [withoutCode(1)]), handedIn('湖塘镇', [aRow(1)])).distinct).toBe(1);
    const lost = of(handedIn('高新区', [withoutCode(1)]), handedIn('湖塘镇', [withoutCode(1)]));
    expect(lost.duplicatesAcrossTowns).toMatchObject([{ uscc: null, towns: ['高新区', '湖塘镇'] }]);
  });

  it('joins rows with different numbers through the code', () => {
    const other = aRow(1, { values: { registrationNumber: '202132041208977777' } });
    const third = withoutCode(3, { registrationNumber: '202132041208977777' });
    const district = of(
      handedIn('高新区', [aRow(1)]),
      handedIn('湖塘镇', [other]),
      handedIn('牛塘镇', [third]),
    );
    expect(district.distinct).toBe(1);
    expect(district.duplicatesAcrossTowns[0]?.conflicts).toEqual(['enterpriseName', 'registrationNumber']);
  });

  it('stays two when two codes share a number', () => {
    const shared = aRow(2, { values: { registrationNumber: aRow(1).values.registrationNumber ?? null } });
    const district = of(
      handedIn('高新区', [aRow(1)]),
      handedIn('湖塘镇', [shared]),
      handedIn('牛塘镇', [withoutCode(1)]),
    );
    expect(district.distinct).toBe(2);
    expect(district.duplicatesAcrossTowns).toMatchObject([{ towns: ['高新区', '牛塘镇'] }]);
  });

  it('is an enterprise of its own where neither code nor number is left', () => {
    const nothing = withoutCode(1, { registrationNumber: null });
    expect(of(handedIn('高新区', [nothing, nothing]), handedIn('湖塘镇', [nothing])).distinct).toBe(3);
  });

  it('is no double claim where one town does not count it', () => {
    const lastYear = aRow(1, { counts: false, why: 'registration-year-not-2021' });
    const district = of(handedIn('高新区', [aRow(1)]), handedIn('湖塘镇', [lastYear]));
    expect(district).toMatchObject({ sumOfTowns: 1, distinct: 1, duplicatesAcrossTowns: [] });
  });

  it('is found through a second listing that told both code and number', () => {
    const again = aRow(1, { counts: false, why: 'duplicate-in-file' });
    const newNumber = aRow(1, { values: { registrationNumber: '202132041208977777' } });
    expect(of(handedIn('高新区', [withoutCode(1), again]), handedIn('湖塘镇', [newNumber])).distinct).toBe(1);
  });
});

describe('units and files', () => {
  const otherBytes = handedIn('湖塘镇', [aRow(2)], { file: '湖塘镇2.xlsx' });

  it('counts neither of two different files of one unit, and says so at the later name', () => {
    const { district, files } = consolidate([otherBytes, handedIn('湖塘镇', [aRow(1)])], units);
    expect(district).toMatchObject({ perTown: { 湖塘镇: 0 }, distinct: 0 });
    expect(district.missing).toContain('湖塘镇');
    expect(files.map(({ file, problems }) => [file, problems.map(({ kind }) => kind)])).toEqual([
      ['湖塘镇.xlsx', []],
      ['湖塘镇2.xlsx', ['unit-twice']],
    ]);
    expect(files.every(({ ledger }) => ledger?.rows.length === 1)).toBe(true);
  });

  it('counts one of two files with the same bytes, and says so at the other', () => {
    const twins = [handedIn('湖塘镇', [aRow(1)]), { ...otherBytes, sha256: '湖塘镇.xlsx' }];
    const { district, files } = consolidate(twins, units);
    expect(district.perTown).toMatchObject({ 湖塘镇: 1 });
    expect(district.missing).not.toContain('湖塘镇');
    expect(files.map(({ countsFor }) => countsFor)).toEqual(['湖塘镇', null]);
    expect(files[1]?.problems).toMatchObject([{ kind: 'unit-twice', severity: 'error', cell: null }]);
  });

  it('counts zero for a unit without a file and for an empty table, and knows the difference', () => {
    const { district } = consolidate([handedIn('湖塘镇', [])], units);
    expect(district.perTown).toEqual({ 高新区: 0, 湖塘镇: 0, 牛塘镇: 0 });
    expect(district.missing).toEqual(['高新区', '牛塘镇']);
  });

  it('does not count a file of no unit or of a unit without a place in the table', () => {
    const stranger = handedIn('横林镇', [aRow(1)]);
    const nobody = handedIn('某镇', [aRow(2)], { orgUnit: null });
    const { district, files } = consolidate([stranger, nobody], units);
    expect(district.sumOfTowns).toBe(0);
    expect(files.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toEqual([
      'unit-unknown',
      'unit-unknown',
    ]);
  });

  it('lets a file without a table not spoil the ledger beside it', () => {
    const noTable = { sheet: null, cell: null, kind: 'no-table', severity: 'error', field: null } as const;
    const page = aLedger({ file: '湖塘镇说明.xlsx', problems: [{ ...noTable, message: '没有表格' }] });
    const { district } = consolidate(
      [handedIn('湖塘镇', [aRow(1)]), { file: page.file, sha256: 'page', ledger: page }],
      units,
    );
    expect(district.perTown).toMatchObject({ 湖塘镇: 1 });
  });
});

describe('the laws of counting', () => {
  const row = fc
    .record({
      serial: fc.integer({ min: 1, max: 8 }),
      number: fc.integer({ min: 1, max: 8 }),
      lost: fc.boolean(),
    })
    .map(({ serial, number, lost }) =>
      lost
        ? withoutCode(number)
        : aRow(serial, { values: { registrationNumber: aRow(number).values.registrationNumber ?? null } }),
    );
  const district = fc.tuple(
    ...units.map(({ name }) => fc.array(row, { maxLength: 6 }).map((rows) => handedIn(name, rows))),
  );
  const figuresOf = (files: readonly HandedIn[]) => {
    const { perTown, sumOfTowns, distinct, missing } = consolidate(files, units).district;
    return { perTown, sumOfTowns, distinct, missing };
  };

  it('do not care for the order of files or rows', () => {
    const turned = (entry: HandedIn): HandedIn =>
      'ledger' in entry
        ? { ...entry, ledger: { ...entry.ledger, rows: entry.ledger.rows.toReversed() } }
        : entry;
    fc.assert(
      fc.property(district, (files) => {
        expect(figuresOf(files.map(turned).toReversed())).toEqual(figuresOf(files));
      }),
    );
  });

  it('count the same file twice once', () => {
    fc.assert(
      fc.property(district, (files) => {
        const twins = files.map((entry) => ({ ...entry, file: `再次-${entry.file}` }));
        expect(figuresOf([...files, ...twins])).toEqual(figuresOf(files));
      }),
    );
  });

  it('keep the district between its largest town and the sum of its towns', () => {
    fc.assert(
      fc.property(district, (files) => {
        const { perTown, sumOfTowns, distinct } = figuresOf(files);
        expect(distinct).toBeLessThanOrEqual(sumOfTowns);
        expect(distinct).toBeGreaterThanOrEqual(Math.max(...Object.values(perTown)));
      }),
    );
  });
});
