import { describe, expect, it } from '@jest/globals';

import { partsOf, withoutRows, withParts } from '../../../addin/reading/workbook-parts.ts';
import { bigLedger } from '../../builders/big-ledger.ts';

const { workbook } = bigLedger(1_000);
const [ledger] = workbook.sheets;
const sheets = ledger === undefined ? [] : [ledger, { ...ledger, name: '空表', rows: [] }, ledger];
const taken = { ...workbook, sheets };

describe('a workbook in parts', () => {
  it('is the same again when it is put together', () => {
    expect(withParts(withoutRows(taken), [...partsOf(taken)])).toEqual(taken);
  });

  it('travels a few thousand cells at a time, nothing with the sheets themselves', () => {
    const cells = [...partsOf(taken)].map(({ rows }) =>
      rows.reduce((sum, { cells: ofRow }) => sum + ofRow.length, 0),
    );
    expect(cells.length).toBeGreaterThan(10);
    expect(Math.max(...cells)).toBeLessThan(1_600);
    expect(Math.min(...cells)).toBeGreaterThan(0);
    expect(withoutRows(taken).sheets.every(({ rows }) => rows.length === 0)).toBe(true);
  });
});
