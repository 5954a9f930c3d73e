import { describe, expect, it } from '@jest/globals';

import type { Sheet } from '../../../../shared/files/sheet.ts';
import type { EnterpriseEvaluation, EvaluatedRows } from '../../../../shared/ports/evaluation-desk.ts';
import { evaluateRows } from '../../../../shared/use-cases/evaluation/evaluate-rows.ts';
import type { EvaluationTable } from '../../../../shared/use-cases/evaluation/evaluation-table.ts';
import { judgeStretch } from '../../../../shared/use-cases/evaluation/judge-stretch.ts';
import { tablesIn, sheetOfLines, workbookOf } from '../../../builders/evaluated-ledger.ts';

const header = [
  ...['企业名称', '统一社会信用代码', '入库登记编号', '成立日期', 'Ⅰ类知识产权', 'Ⅱ类知识产权'],
  ...['职工总数', '科技人员数', '研发费用', '销售收入', '资产总额'],
];

const code = '91320412MA1XYZ0015';
const number = '202632041208000001';

/** 100 people, 30 of them in science, 300万元 of 5,000万元 for research, one class I right: 20 + 50 + 30 points. */
const strong = ['常州甲样例有限公司', code, number, '2015-03-04', 1, 0, 100, 30, 300, 5_000, 6_000];
const weak = ['常州乙样例有限公司', code, number, '2015-03-04', 0, 0, 100, 5, 50, 5_000, 6_000];
const bare = ['常州丙样例有限公司', code, number, '2015-03-04', 1, 0, 100, 30, null, 5_000, 6_000];

const ledger = (...lines: readonly (readonly (string | number | null)[])[]): Sheet =>
  sheetOfLines('台账', [['单位：万元'], header, ...lines]);

const on = '2026-06-30';

const asked = (tables: readonly EvaluationTable[], row: number, lastRow = row): EvaluatedRows =>
  evaluateRows(tables, { program: 'tech-sme', on, sheet: '台账', firstRow: row, lastRow, column: 0 });

function oneOf(rows: EvaluatedRows): EnterpriseEvaluation {
  if (rows.kind !== 'one') throw new Error(`Not one enterprise: ${rows.kind}`);
  return rows.enterprise;
}

describe('the evaluation of the selected rows', () => {
  const tables = tablesIn(workbookOf(ledger(strong, weak, bare)));

  it('says of one enterprise what was measured, what is required and where the law says so', () => {
    const { verdict, name, conditions, ways } = oneOf(asked(tables, 2));
    expect({ verdict, name, ways }).toEqual({ verdict: 'met', name: '常州甲样例有限公司', ways: [] });
    expect(conditions.find(({ name: of }) => of === '职工总数')).toMatchObject({
      measured: '100人',
      required: '不超过500人',
      verdict: 'met',
      articles: [
        { title: '科技型中小企业评价办法', article: '第六条（二）', number: '国科发政〔2017〕115号' },
      ],
    });
  });

  it('says what an unmet enterprise lacks, in a figure that is just enough', () => {
    const { verdict, ways } = oneOf(asked(tables, 3));
    expect(verdict).toBe('unmet');
    const [shortest = []] = ways;
    expect(shortest.length).toBeGreaterThan(0);
    expect(shortest.join()).toMatch(/还差 [\d,.]+ (人|万元|件)/);
  });

  it('takes a missing figure for unknown, never for zero or no', () => {
    const { verdict, missing } = oneOf(asked(tables, 4));
    expect(verdict).toBe('unknown');
    expect(missing).toEqual(['最近一年研发费用（加计扣除口径）']);
  });

  it('says what it is worth, with the document of every benefit', () => {
    const { worth } = oneOf(asked(tables, 2));
    expect(worth.map(({ name }) => name)).toContain('研发费用加计扣除');
    expect(worth.every(({ articles }) => articles.length > 0)).toBe(true);
  });

  it('leaves to a person what has no column', () => {
    expect(oneOf(asked(tables, 2)).toConfirm).toContain('是居民企业');
    const rows = evaluateRows(tables, {
      ...{ program: 'hnte', on, sheet: '台账', firstRow: 2, lastRow: 2, column: 0 },
    });
    expect(oneOf(rows).verdict).not.toBe('unmet');
    expect(oneOf(rows).conditions.map(({ verdict }) => verdict)).toContain('manual');
  });

  it('is silent about a day on which the law was not yet made', () => {
    const rows = evaluateRows(tables, {
      ...{ program: 'tech-sme', on: '2016-06-30', sheet: '台账', firstRow: 2, lastRow: 2, column: 0 },
    });
    expect(oneOf(rows).verdict).toBe('not-in-force');
  });

  it('lists several enterprises with their verdicts, the first fifty', () => {
    const many = tablesIn(workbookOf(ledger(...Array.from({ length: 60 }, () => strong))));
    const rows = asked(many, 0, 1_000);
    expect(rows).toMatchObject({ kind: 'several', total: 60 });
    expect(rows.kind === 'several' && rows.rows).toHaveLength(50);
    expect(asked(tables, 3, 4)).toMatchObject({
      rows: [
        { row: 3, verdict: 'unmet' },
        { row: 4, verdict: 'unknown' },
      ],
    });
  });

  it('knows rows without an enterprise, and workbooks without a table', () => {
    expect(asked(tables, 1)).toEqual({ kind: 'no-enterprise' });
    expect(asked(tables, 40)).toEqual({ kind: 'no-enterprise' });
    expect(asked(tablesIn(workbookOf(sheetOfLines('备忘', [['随便写写']]))), 0)).toEqual({
      kind: 'no-table',
    });
  });

  it('names the headers it takes where no column says anything about the program', () => {
    const names = header.slice(0, 3);
    const lines = sheetOfLines('台账', [names, ['常州甲样例有限公司', code, number]]);
    expect(asked(tablesIn(workbookOf(lines)), 1)).toMatchObject({
      kind: 'no-columns',
      sentence: expect.stringContaining('职工总数'),
    });
  });

  it('says of a cell that cannot be read where it stands, and leaves the verdict to a person', () => {
    const odd = tablesIn(workbookOf(ledger([...strong.slice(0, 6), '约一百人吧', ...strong.slice(7)])));
    const { verdict, unreadable } = oneOf(asked(odd, 2));
    expect(verdict).toBe('manual');
    expect(unreadable).toEqual([
      { row: 2, column: 6, sentence: '「职工总数」读不出来：约一百人吧，由人判断'.replace(/^/, 'G3：') },
    ]);
  });
});

describe('the columns that the rules see', () => {
  it('have the unit that stands above the table, and say so where none is stated', () => {
    const inYuan = sheetOfLines('台账', [
      ['单位：元'],
      header,
      [...strong.slice(0, 8), 3_000_000, 50_000_000, 60_000_000],
    ]);
    const sales = ({ conditions }: EnterpriseEvaluation) =>
      conditions.find(({ name }) => name === '年销售收入')?.measured;
    expect(sales(oneOf(asked(tablesIn(workbookOf(inYuan)), 2)))).toBe('5000.00万元');
    const open = tablesIn(workbookOf(sheetOfLines('台账', [[''], header, strong])));
    expect(sales(oneOf(asked(open, 2)))).toBe('5000.00万元');
    expect(oneOf(asked(open, 2)).cautions.join()).toContain('没有写明单位，按万元计算');
  });

  it('are what a person has made of them', () => {
    const tables = tablesIn(workbookOf(ledger(strong)), (shape) => ({
      ...shape,
      tables: shape.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.meaning === 'rdExpense' ? { ...column, meaning: 'other' as const } : column,
        ),
      })),
    }));
    expect(oneOf(asked(tables, 2)).missing).toEqual(['最近一年研发费用（加计扣除口径）']);
  });

  it('show a unit in their number format, and it holds', () => {
    const sheet = ledger(strong);
    const rows = sheet.rows.map((row) =>
      row.row === 2
        ? {
            ...row,
            cells: row.cells.map((cell) =>
              cell.column === 9 && cell.kind === 'number'
                ? { ...cell, value: 0.5, format: '0.00"亿元"' }
                : cell,
            ),
          }
        : row,
    );
    const { conditions } = oneOf(asked(tablesIn(workbookOf({ ...sheet, rows })), 2));
    expect(conditions.find(({ name }) => name === '年销售收入')?.measured).toBe('5000.00万元');
  });
});

describe('a stretch of the ledger', () => {
  const tables = tablesIn(workbookOf(ledger(strong, weak, bare)));
  const question = { program: 'tech-sme', on } as const;

  it('is judged row by row in the words of the worksheet functions', () => {
    const judged = judgeStretch(tables, { ...question, from: 1, count: 5 });
    expect(judged).toMatchObject({
      kind: 'judged',
      total: 3,
      tables: [{ sheet: '台账', headerRow: 1, freeColumn: 11 }],
      rows: [
        { row: 3, verdict: 'unmet', name: '常州乙样例有限公司' },
        { row: 4, verdict: 'unknown' },
      ],
    });
    expect(judged.kind === 'judged' && judged.rows[0]?.reasons).toContain('第六条（五）');
    expect(judged.kind === 'judged' && judged.rows[0]?.steps).toContain('还差');
  });

  it('ends behind the last enterprise', () => {
    expect(judgeStretch(tables, { ...question, from: 3, count: 5 })).toMatchObject({ total: 3, rows: [] });
  });
});
