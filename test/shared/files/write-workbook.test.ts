import { describe, expect, it } from '@jest/globals';
import { type CellObject, read } from '@e965/xlsx';
import fc from 'fast-check';

import { type OutSheet, workbookBytes } from '../../../shared/files/write-workbook.ts';

const aSheet = (rows: OutSheet['rows']): OutSheet => ({
  name: '明细',
  columns: [
    { header: '企业名称', width: 30, kind: 'text' },
    { header: '销售收入（万元）', width: 14, kind: 'amount' },
  ],
  rows,
});

async function cellsOf(rows: OutSheet['rows']): Promise<Readonly<Record<string, CellObject>>> {
  const book = read(await workbookBytes([aSheet(rows)]), { cellNF: true, cellFormula: true });
  return book.Sheets['明细'] ?? {};
}

const dangerous = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("x")',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  'TRUE',
  'a_x0041_b',
];

describe('a written workbook', () => {
  it.each(dangerous)('keeps %j as a text under the text format', async (text) => {
    const { A2 } = await cellsOf([[text, 1]]);
    expect([A2?.t, A2?.v, A2?.f, A2?.z]).toEqual(['s', text, undefined, '@']);
  });

  it('keeps codes of 18 digits as text and amounts as numbers', async () => {
    const { A2, B2 } = await cellsOf([['913204129958606301', 3550.85]]);
    expect([A2?.t, A2?.v]).toEqual(['s', '913204129958606301']);
    expect([B2?.t, B2?.v, B2?.z]).toEqual(['n', 3550.85, '#,##0.00####']);
  });

  it('gives back every text as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (text) => {
        const { A2 } = await cellsOf([[text, null]]);
        expect(A2?.v).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('survives control characters, half surrogates and a text longer than a cell', async () => {
    const { A2, A3, A4 } = await cellsOf([
      ['a\u0001b\u000bc', null],
      ['half \ud800 pair', null],
      ['长'.repeat(40_000), null],
    ]);
    expect(A2?.v).toBe('a\u0001b\u000bc');
    expect(A3?.v).toBe('half \ufffd pair');
    expect(String(A4?.v)).toHaveLength(32_767);
  });

  it('has the same bytes every time', async () => {
    const sheet = aSheet([['常州例科技有限公司', 1]]);
    expect(await workbookBytes([sheet])).toEqual(await workbookBytes([sheet]));
  });
});
