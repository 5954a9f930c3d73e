import { describe, expect, it } from '@jest/globals';

import { conflictsOf } from '../../../shared/consolidation/conflicts.ts';
import type { LedgerRow } from '../../../shared/ledgers/ledger.ts';
import { aRow } from '../../builders/ledgers.ts';

const between = (a: LedgerRow['values'], b: LedgerRow['values']) =>
  conflictsOf([
    { unit: '高新区', file: '高新区.xlsx', row: aRow(1, { values: a }) },
    { unit: '湖塘镇', file: '湖塘镇.xlsx', row: aRow(1, { values: b }) },
  ]);

describe('what two towns disagree about', () => {
  it('is an amount that differs by more than one percent of the larger', () => {
    expect(between({ salesRevenue: '100' }, { salesRevenue: '99' })).toEqual([]);
    expect(between({ salesRevenue: '100' }, { salesRevenue: '98.999999999999999999' })).toEqual([
      'salesRevenue',
    ]);
    expect(between({ salesRevenue: '0' }, { salesRevenue: '0.01' })).toEqual(['salesRevenue']);
    expect(between({ netAssets: '-100' }, { netAssets: '-99' })).toEqual([]);
    expect(between({ netAssets: '-100' }, { netAssets: '100' })).toEqual(['netAssets']);
  });

  it('is a day, but not where one town only knows the month', () => {
    expect(between({ registeredOn: '2021-03' }, { registeredOn: '2021-03-12' })).toEqual([]);
    expect(between({ registeredOn: '2021-04' }, { registeredOn: '2021-03-12' })).toEqual(['registeredOn']);
    expect(between({ foundedOn: '2011-03-11' }, { foundedOn: '2011-03-12' })).toEqual(['foundedOn']);
  });

  it('is never a missing value, and zero is not missing', () => {
    expect(between({ staffCount: null }, { staffCount: 30 })).toEqual([]);
    expect(between({ staffCount: 0 }, { staffCount: 30 })).toEqual(['staffCount']);
  });

  it('is not the code, the batch or the remark', () => {
    expect(between({ batch: '第一批', remark: '甲' }, { batch: '第二批', remark: '乙' })).toEqual([]);
  });
});
