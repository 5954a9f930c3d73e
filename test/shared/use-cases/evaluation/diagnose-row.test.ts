import { describe, expect, it } from '@jest/globals';

import type { EvaluatedProgram } from '../../../../shared/ports/evaluation-desk.ts';
import { diagnoseRow } from '../../../../shared/use-cases/evaluation/diagnose-row.ts';
import { judgeStretch } from '../../../../shared/use-cases/evaluation/judge-stretch.ts';
import { sheetOfLines, tablesIn, workbookOf } from '../../../builders/evaluated-ledger.ts';

const header = ['企业名称', '统一社会信用代码', '职工总数', '科技人员数', '研发费用', '销售收入', '资产总额'];
const code = '91320412MA1XYZ0015';
const tables = tablesIn(
  workbookOf(
    sheetOfLines('台账', [
      header,
      ['常州甲样例有限公司', code, 100, 30, 300, 5_000, 6_000],
      ['常州乙样例有限公司', code, 501, 30, 300, 5_000, 6_000],
      ['常州丙样例有限公司', code, 100, 30, null, 5_000, 6_000],
      ['常州丁样例有限公司', code, 100, 30, '三百来万', 5_000, 6_000],
      ['常州戊样例有限公司', null, 100, 30, 300, 5_000, 6_000],
      ['合计', null, 902, 150, 1_200, 25_000, 30_000],
    ]),
  ),
);

const diagnosed = (row: number, program: EvaluatedProgram = 'tech-sme', on = '2026-06-30' as const) =>
  diagnoseRow(tables, { program, on, table: 0, row });

describe('the diagnosis of a row', () => {
  it.each(['tech-sme', 'hnte'] as const)('has the verdict of the pane for every row (%s)', (program) => {
    const judged = judgeStretch(tables, { program, on: '2026-06-30', from: 0, count: 10 });
    const rows = judged.kind === 'judged' ? judged.rows : [];
    expect(rows).toHaveLength(5);
    expect(rows.map(({ row }) => diagnosed(row, program)?.verdict)).toEqual(
      rows.map(({ verdict }) => verdict),
    );
  });

  it('names the enterprise and who hands the paper out', () => {
    expect(diagnosed(2)?.head.map(({ value }) => value)).toEqual([
      '常州乙样例有限公司',
      code,
      '2026年6月30日',
      '武进区科学技术局',
    ]);
    expect(diagnosed(5)?.head[1]?.value).toBe('未填写');
  });

  it('leaves a cell that cannot be read to a person, and says which', () => {
    const paper = diagnosed(4);
    expect(paper?.verdict).toBe('manual');
    expect(paper?.missing).toContainEqual(expect.stringMatching(/^E5：/));
  });

  it('says what the sheet has no column for, and what was taken for granted', () => {
    const paper = diagnosed(1);
    expect(paper?.way).toContain('须由人确认：是居民企业');
    expect(paper?.notes).toContainEqual(expect.stringContaining('没有写明单位，按万元计算'));
  });

  it('is silent before the law', () => {
    expect(diagnoseRow(tables, { program: 'tech-sme', on: '2016-06-30', table: 0, row: 4 })?.verdict).toBe(
      'not-in-force',
    );
  });

  it.each([0, 6, 99])('is none where row %i holds no enterprise', (row) => {
    expect(diagnosed(row)).toBeUndefined();
  });

  it('is none for a table that is not there', () => {
    expect(diagnoseRow(tables, { program: 'tech-sme', on: '2026-06-30', table: 7, row: 1 })).toBeUndefined();
  });
});
