import { describe, expect, it } from '@jest/globals';

import type { Sheet } from '../../../../shared/files/sheet.ts';
import type { JudgedStretch } from '../../../../shared/ports/evaluation-desk.ts';
import type { Block } from '../../../../shared/ports/workbook.ts';
import {
  areaOf,
  type BatchResult,
  resultColumns,
  resultSheet,
} from '../../../../shared/use-cases/evaluation/batch-result.ts';
import { judgeStretch } from '../../../../shared/use-cases/evaluation/judge-stretch.ts';
import { ledgerSheets, sheetOfLines, tablesIn, workbookOf } from '../../../builders/evaluated-ledger.ts';

const question = { program: 'tech-sme', on: '2026-06-30' } as const;

const judged = (stretch: JudgedStretch): BatchResult => {
  if (stretch.kind !== 'judged') throw new Error(stretch.sentence);
  return { ...question, tables: stretch.tables, rows: stretch.rows };
};

const header = ['企业名称', '统一社会信用代码', '职工总数', '科技人员数', '销售收入（万元）'];
const line = (name: string) => [name, '91320412MA1XYZ0015', 100, 30, 5_000];
const ledger = sheetOfLines('台账', [header, line('甲'), ['合计'], line('乙')]);

const resultOf = (sheet: Sheet): BatchResult =>
  judged(judgeStretch(tablesIn(workbookOf(sheet)), { ...question, from: 0, count: 100 }));

/** The sheet as it stands after the blocks were written. */
const withBlocks = (sheet: Sheet, blocks: readonly Block[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.map(({ row, cells }) => ({
    row,
    cells: [
      ...cells,
      ...blocks.flatMap((block) =>
        (block.values[row - block.row] ?? []).flatMap((value, right) =>
          typeof value === 'string' && value !== ''
            ? [{ column: block.column + right, kind: 'text' as const, value }]
            : [],
        ),
      ),
    ],
  })),
});

describe('the result of a whole ledger', () => {
  const result = resultOf(ledger);

  it('stands on a sheet of its own with name, code, verdict, reasons, way and place', () => {
    const { name, values, widths } = resultSheet(result);
    expect(widths).toHaveLength(values[1]?.length ?? 0);
    expect(name).toBe('科小评价结果');
    expect(values[0]).toEqual(['科技型中小企业评价，申报日2026年6月30日']);
    expect(values.slice(1).map((row) => [row[0], row[2], row[5]])).toEqual([
      ['企业名称', '结论', '原表位置'],
      ['甲', '缺数据', '台账!2'],
      ['乙', '缺数据', '台账!4'],
    ]);
  });

  it('stands beside the table in the first free columns, and leaves the rows of no enterprise alone', () => {
    const [block] = resultColumns(result);
    expect(block).toMatchObject({ sheet: '台账', row: 0, column: 5 });
    expect(block?.values.map(([verdict]) => verdict)).toEqual([
      '科小结论（申报日期2026年 6月30日）',
      '缺数据',
      undefined,
      '缺数据',
    ]);
    expect(block && areaOf(block)).toBe('台账!F1:H4');
  });

  it('leaves the ledger recognised as it was, also when it is written again and again', () => {
    let sheet = ledger;
    for (let time = 0; time < 4; time += 1) {
      const own = resultOf(sheet);
      expect(own.rows.map(({ verdict, reasons }) => [verdict, reasons])).toEqual(
        result.rows.map(({ verdict, reasons }) => [verdict, reasons]),
      );
      sheet = withBlocks(sheet, resultColumns(own));
    }
    expect(sheet.rows[0]?.cells).toHaveLength(5 + 4 * 3);
  });

  it('is not taken for another ledger when it stands on a sheet of its own', () => {
    const { name, values } = resultSheet(result);
    const plain = values.map((row) => row.map((value) => (typeof value === 'string' ? value : null)));
    expect(ledgerSheets(workbookOf(ledger, sheetOfLines(name, plain)))).toEqual([0]);
  });

  it('gives tables beside each other columns of their own', () => {
    const gap: null[] = [null];
    const twice = sheetOfLines('台账', [
      [...header, ...gap, ...header],
      [...line('甲'), ...gap, ...line('丙')],
      [...line('乙'), ...gap, ...line('丁')],
    ]);
    const columns = resultColumns(resultOf(twice));
    expect(columns.map(({ column }) => column)).toEqual([11, 14]);
  });
});
