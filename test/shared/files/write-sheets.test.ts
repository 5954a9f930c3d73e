import { describe, expect, it } from '@jest/globals';
import { type CellObject, read } from '@e965/xlsx';

import { readWorkbook } from '../../../shared/files/read-workbook.ts';
import type { Cell, Sheet, Workbook } from '../../../shared/files/sheet.ts';
import { sheetsBytes } from '../../../shared/files/write-sheets.ts';
import { bigLedger } from '../../builders/big-ledger.ts';

const sheetWith = (cells: readonly Cell[], change: Partial<Sheet> = {}): Sheet => ({
  name: '台账',
  visibility: 'visible',
  rows: [{ row: 2, cells }],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...change,
});

const bytesOf = (sheets: readonly Sheet[]) =>
  sheetsBytes(sheets.map((sheet) => ({ sheet, widths: [12, 30, 8] })));

async function readBack(sheets: readonly Sheet[]): Promise<Workbook> {
  const workbook = await readWorkbook(await bytesOf(sheets), '台账.xlsx');
  if (!workbook.ok) throw new Error(workbook.reason.message);
  return workbook.value;
}

/** What a saved workbook is to hold of a cell. */
const kept = ({ format, column, kind, value }: Cell) =>
  format === undefined || kind === 'text' ? { column, kind, value } : { column, kind, value, format };

const plain = (sheets: readonly Sheet[]) =>
  sheets.map(({ name, visibility, rows, merges }) => ({
    name,
    visibility,
    merges,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.filter(({ kind }) => kind !== 'uncached').map(kept),
    })),
  }));

describe('sheets written to an .xlsx', () => {
  it('are read back with every value, number format and merged cell of a ledger', async () => {
    const { sheets } = bigLedger(60).workbook;
    expect(plain((await readBack(sheets)).sheets)).toEqual(plain(sheets));
  });

  it('hold the value of a formula, and nothing where there is none', async () => {
    const { sheets } = await readBack([
      sheetWith([
        { column: 0, kind: 'number', value: 0.06, formula: 'A1/B1', format: '0.00%' },
        { column: 1, kind: 'uncached', value: null, formula: 'A1' },
      ]),
    ]);
    expect(sheets[0]?.rows).toEqual([
      { row: 2, cells: [{ column: 0, kind: 'number', value: 0.06, format: '0.00%' }] },
    ]);
  });

  it.each(['=1+1', '@SUM(A1)', '#N/A', 'TRUE', '00123', '913204129958606301', 'a_x0041_b', '上\n下'])(
    'keep the text %j',
    async (value) => {
      const cells: readonly Cell[] = [{ column: 1, kind: 'text', value }];
      const [sheet] = (await readBack([sheetWith(cells)])).sheets;
      expect(sheet?.rows[0]?.cells.map(kept)).toEqual(cells);
      const book: Readonly<Record<string, CellObject>> =
        read(await bytesOf([sheetWith(cells)])).Sheets['台账'] ?? {};
      expect([book['B3']?.t, book['B3']?.f]).toEqual(['s', undefined]);
    },
  );

  it('keep errors, truth values and dates', async () => {
    const cells: readonly Cell[] = [
      { column: 0, kind: 'error', value: '#DIV/0!' },
      { column: 1, kind: 'boolean', value: false },
      { column: 2, kind: 'date', value: 44_260, format: 'yyyy"年"m"月"d"日"' },
    ];
    expect((await readBack([sheetWith(cells)])).sheets[0]?.rows[0]?.cells).toEqual(cells);
  });

  it('keep what is hidden: rows, columns, sheets', async () => {
    const cells: readonly Cell[] = [{ column: 2, kind: 'number', value: 1 }];
    const hidden = sheetWith(cells, {
      hiddenRows: [{ first: 1, last: 1_048_575 }],
      hiddenColumns: [{ first: 1, last: 16_383 }],
    });
    const { sheets } = await readBack([hidden, sheetWith(cells, { name: '旧', visibility: 'hidden' })]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
    expect(sheets[0]?.hiddenColumns).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
    ]);
    expect(sheets[0]?.hiddenRows).toEqual([{ first: 1, last: 2 }]);
  });

  it('get names that Excel takes', async () => {
    const cells: readonly Cell[] = [{ column: 0, kind: 'number', value: 1 }];
    const named = (name: string | null) => sheetWith(cells, { name });
    const { sheets } = await readBack([
      named('2021/12'),
      named('2021:12'),
      named(null),
      named('长'.repeat(40)),
    ]);
    expect(sheets.map(({ name }) => name)).toEqual(['2021_12', '2021_122', 'Sheet1', '长'.repeat(31)]);
  });

  it('are the same bytes every time', async () => {
    const { sheets } = bigLedger(5).workbook;
    expect(await bytesOf(sheets)).toEqual(await bytesOf(sheets));
  });
});
