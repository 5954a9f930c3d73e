import { afterEach, describe, expect, it } from '@jest/globals';

import type { Cell, Sheet } from '../../shared/files/sheet.ts';
import type { CellMark, SheetChange, Workbook } from '../../shared/ports/workbook.ts';

/** An adapter over a workbook of the given sheets, with eyes and a hand of its own. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** A person types a number or text into a cell, or empties it. */
  readonly type: (sheet: string, address: string, value: string | number | undefined) => Promise<void>;
  readonly markOn: (sheet: string, address: string) => { readonly fill?: string; readonly note?: string };
  readonly selected: () => string;
  /** In the measure of the host. */
  readonly widthOf: (sheet: string, column: number) => number | undefined;
  readonly close: () => void;
}

const text = (column: number, value: string): Cell => ({ column, kind: 'text', value });

export const ledgerSheet: Sheet = {
  name: '台账',
  visibility: 'visible',
  rows: [
    { row: 0, cells: [text(0, '企业名称'), text(1, '信用代码'), text(2, '销售收入')] },
    {
      row: 1,
      cells: [
        text(0, '甲'),
        text(1, '913204000000000012'),
        { column: 2, kind: 'number', value: 12.5, format: '#,##0.00' },
        { column: 3, kind: 'date', value: 44_300, format: 'yyyy-mm-dd' },
      ],
    },
    { row: 3, cells: [text(0, '乙'), text(1, '=假公式'), { column: 4, kind: 'boolean', value: true }] },
    { row: 4, cells: [{ column: 2, kind: 'error', value: '#N/A' }] },
  ],
  merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
  hiddenRows: [{ first: 3, last: 3 }],
  hiddenColumns: [{ first: 4, last: 4 }],
};

const mark = (row: number, column: number, severity: CellMark['severity'], note: string): CellMark => ({
  sheet: '台账',
  row,
  column,
  severity,
  note,
});

/** What every adapter of the port promises. */
export function workbookContract(
  name: string,
  open: (sheets: readonly Sheet[]) => Promise<WorkbookUnderTest> | WorkbookUnderTest,
): void {
  describe(`the workbook contract on ${name}`, () => {
    let opened: WorkbookUnderTest | undefined;
    afterEach(() => {
      opened?.close();
      opened = undefined;
    });
    const openLedger = async (): Promise<WorkbookUnderTest> => (opened = await open([ledgerSheet]));

    it('reads the sheets as they are: kinds, formats, merges, what is hidden, no empty cells', async () => {
      const { workbook } = await openLedger();
      const { sheets } = await workbook.readSheets();
      expect(sheets).toEqual([ledgerSheet]);
    });

    it('marks cells by fill and note', async () => {
      const { workbook, markOn } = await openLedger();
      await workbook.mark([mark(1, 1, 'error', '请核对代码'), mark(3, 0, 'hint', '好')]);
      expect(markOn('台账', 'B2')).toMatchObject({
        fill: '#FFC7CE',
        note: expect.stringContaining('请核对代码'),
      });
      expect(markOn('台账', 'A4')).toMatchObject({ fill: '#DDEBF7' });
      expect(markOn('台账', 'A2').fill).toBeUndefined();
    });

    it('keeps only the marks of the last call, and the values of all cells', async () => {
      const { workbook, markOn } = await openLedger();
      await workbook.mark([mark(1, 1, 'error', '一'), mark(1, 2, 'warning', '二')]);
      await workbook.mark([mark(1, 2, 'error', '三')]);
      expect(markOn('台账', 'B2')).toEqual({});
      expect(markOn('台账', 'C2')).toMatchObject({ fill: '#FFC7CE', note: expect.stringContaining('三') });
      expect((await workbook.readSheets()).sheets).toEqual([ledgerSheet]);
    });

    it('takes all marks away', async () => {
      const { workbook, markOn } = await openLedger();
      await workbook.mark([mark(1, 1, 'error', '一')]);
      await workbook.clearMarks();
      expect(markOn('台账', 'B2')).toEqual({});
    });

    it('passes over marks of sheets that are not there', async () => {
      const { workbook } = await openLedger();
      await workbook.mark([{ ...mark(0, 0, 'error', '一'), sheet: '别处' }]);
      expect((await workbook.readSheets()).sheets).toHaveLength(1);
    });

    it('selects a cell, and does nothing for a sheet that is gone', async () => {
      const { workbook, selected } = await openLedger();
      await workbook.select({ sheet: '台账', row: 3, column: 1 });
      await workbook.select({ sheet: '别处', row: 0, column: 0 });
      expect(selected()).toBe('台账!B4');
    });

    it('fills a ragged block, and text stays text whatever it looks like', async () => {
      const { workbook } = await openLedger();
      const taken = await workbook.fill([
        { sheet: '台账', row: 5, column: 0, values: [['007', 7], ['=A1'], ['1e5', true, 'x']] },
      ]);
      const { sheets } = await workbook.readSheets();
      const written = (sheets[0]?.rows ?? []).filter(({ row }) => row >= 5);
      expect(taken).toBeUndefined();
      expect(written.map(({ cells }) => cells.map(({ kind, value }) => [kind, value]))).toEqual([
        [
          ['text', '007'],
          ['number', 7],
        ],
        [['text', '=A1']],
        [
          ['text', '1e5'],
          ['boolean', true],
          ['text', 'x'],
        ],
      ]);
    });

    it('fills around cells for which it has nothing', async () => {
      const { workbook } = await openLedger();
      const values = [[null, null, '结论'], [], ['新']];
      expect(await workbook.fill([{ sheet: '台账', row: 3, column: 0, values }])).toBeUndefined();
      const rows = (await workbook.readSheets()).sheets[0]?.rows.filter(({ row }) => row >= 3) ?? [];
      expect(rows.map(({ cells }) => cells.map(({ column, value }) => [column, value]))).toEqual([
        [
          [0, '乙'],
          [1, '=假公式'],
          [2, '结论'],
          [4, true],
        ],
        [[2, '#N/A']],
        [[0, '新']],
      ]);
    });

    it('fills a formula as a formula', async () => {
      const { workbook } = await openLedger();
      await workbook.fill([{ sheet: '台账', row: 7, column: 0, values: [[{ formula: '=C2*2' }]] }]);
      const cells = (await workbook.readSheets()).sheets[0]?.rows.find(({ row }) => row === 7)?.cells;
      expect(cells).toMatchObject([{ column: 0, formula: 'C2*2' }]);
    });

    it('fills nothing at all where one cell of one block is taken, and says which', async () => {
      const { workbook } = await openLedger();
      const taken = await workbook.fill([
        { sheet: '台账', row: 0, column: 6, values: [['结论'], ['符合']] },
        { sheet: '台账', row: 3, column: 0, values: [[null, '占'], ['空']] },
      ]);
      expect(taken).toEqual({ sheet: '台账', row: 3, column: 1 });
      expect((await workbook.readSheets()).sheets).toEqual([ledgerSheet]);
    });

    it('takes a formula that shows nothing for a filled cell', async () => {
      const { workbook, type } = await openLedger();
      await type('台账', 'G8', '=""');
      const block = { sheet: '台账', row: 7, column: 6, values: [['结论']] };
      expect(await workbook.fill([block])).toEqual({ sheet: '台账', row: 7, column: 6 });
    });

    it('takes a cell under a merged one for a filled cell', async () => {
      const { workbook } = await openLedger();
      const block = { sheet: '台账', row: 0, column: 3, values: [['结论']] };
      expect(await workbook.fill([block])).toEqual({ sheet: '台账', row: 0, column: 3 });
    });

    it('fills a thousand rows', async () => {
      const { workbook } = await openLedger();
      const values = Array.from({ length: 1_200 }, (_, row) => [`第${row}行`]);
      await workbook.fill([{ sheet: '台账', row: 5, column: 8, values }]);
      const rows = (await workbook.readSheets()).sheets[0]?.rows ?? [];
      expect(rows.filter(({ row }) => row >= 5).map(({ cells }) => cells[0]?.value)).toEqual(values.flat());
    });

    it('tells the selection, at once and when it changes, until it is told to stop', async () => {
      const { workbook } = await openLedger();
      await workbook.select({ sheet: '台账', row: 1, column: 2 });
      const told: unknown[] = [];
      const stop = await workbook.onSelected(({ sheet, row, column, lastRow, lastColumn }) => {
        told.push({ sheet, row, column, lastRow, lastColumn });
      });
      await workbook.select({ sheet: '台账', row: 3, column: 0 });
      stop();
      await workbook.select({ sheet: '台账', row: 4, column: 0 });
      const place = (row: number, column: number) => ({
        sheet: '台账',
        row,
        column,
        lastRow: row,
        lastColumn: column,
      });
      expect(told[0]).toEqual(place(1, 2));
      expect(told.at(-1)).toEqual(place(3, 0));
    });

    it('tells what it filled, and nothing of a sheet that it added', async () => {
      const { workbook, type } = await openLedger();
      const told: SheetChange[] = [];
      await workbook.onChanged((change) => told.push(change));
      await workbook.addSheet('结果', [['企业名称'], ['甲']]);
      await workbook.fill([{ sheet: '台账', row: 6, column: 0, values: [['丙']] }]);
      await type('台账', 'C5', 3);
      expect(told.map((change) => change.kind === 'rows' && change.rows.map(({ row }) => row))).toEqual([
        [6],
        [4],
      ]);
    });

    it('adds a sheet behind the others, under another name where the wish is taken', async () => {
      const { workbook } = await openLedger();
      const first = await workbook.addSheet('汇总', [['镇', '完成']]);
      const second = await workbook.addSheet('汇总', [['区', 1]]);
      const { sheets } = await workbook.readSheets();
      expect(first).toBe('汇总');
      expect(second).not.toBe('汇总');
      expect(sheets.map((sheet) => sheet.name)).toEqual(['台账', first, second]);
    });

    it('gives the columns of an added sheet the room that is asked for, and the others what is usual', async () => {
      const { workbook, widthOf } = await openLedger();
      const added = await workbook.addSheet('汇总', [['镇', '理由', '完成']], [10, 60]);
      const [narrow, wide, usual] = [0, 1, 2].map((column) => widthOf(added, column));
      expect(wide).toBeGreaterThan(5 * (narrow ?? NaN));
      expect(usual).toBe(widthOf(await workbook.addSheet('别的', [['镇']]), 0));
    });

    it('tells the rows a person changed as they stand afterwards, also emptied ones, until it is told to stop', async () => {
      const { workbook, type } = await openLedger();
      const told: SheetChange[] = [];
      const stop = await workbook.onChanged((change) => told.push(change));
      await type('台账', 'C5', 3);
      await type('台账', 'C5', undefined);
      stop();
      await type('台账', 'C5', 4);
      expect(told.map((change) => change.kind === 'rows' && change.rows.map(({ row }) => row))).toEqual([
        [4],
        [4],
      ]);
      expect(told[0]).toMatchObject({
        sheet: '台账',
        rows: [{ cells: [{ column: 2, kind: 'number', value: 3 }] }],
      });
      expect(told[1]).toMatchObject({ rows: [{ row: 4, cells: [] }] });
    });

    it('tells nothing of its own marks', async () => {
      const { workbook } = await openLedger();
      const told: SheetChange[] = [];
      await workbook.onChanged((change) => told.push(change));
      await workbook.mark([mark(1, 1, 'error', '一')]);
      await workbook.clearMarks();
      expect(told).toEqual([]);
    });
  });
}
