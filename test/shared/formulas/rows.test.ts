import { describe, expect, it } from '@jest/globals';

import { localFormulas } from '../../../shared/formulas/catalogue.ts';
import { isCellError } from '../../../shared/formulas/cell-error.ts';
import { hnteConditions } from '../../../shared/formulas/rows/hnte-rows.ts';
import type { RowField } from '../../../shared/formulas/rows/row-columns.ts';
import type { RowColumn } from '../../../shared/formulas/rows/row-table.ts';
import { techSmeFields, techSmeRequirementFor } from '../../../shared/formulas/rows/tech-sme-rows.ts';
import { type Requirement, rulesIn } from '../../../shared/policy/define-program.ts';
import { hnteProgram } from '../../../shared/policy/hnte/program.ts';
import { techSmeProgram } from '../../../shared/policy/tech-sme/program.ts';

const answer = (id: string, ...given: readonly unknown[]): unknown => {
  const found = localFormulas.find((formula) => formula.id === `GAOQI_${id}`)?.evaluate(given);
  return isCellError(found) ? found.message : found;
};
const only = (found: unknown): unknown => (Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found);

const merged = [
  ['企业名称', '近三年销售收入（元）', '', '', '近三年研发费用（元）', null, null, '职工总数', '科技人员数'],
  ['', 2023, 2024, 2025, '2023年', '2024年', '2025年', 0, 0],
];
const figures = (lastRd: number) => [
  '甲',
  40_000_000,
  45_000_000,
  50_000_000,
  2_000_000,
  2_250_000,
  lastRd,
  120,
  12,
];

const columnOf = (field: RowField, column: number): RowColumn => ({
  ...{ column, header: field, field, threeYears: false, unit: '万元' },
});

describe('HNTE rows', () => {
  it('reads two rows of merged headers, with the unit in the group and zeros for empty header cells', () => {
    expect(only(answer('HNTE', merged, [figures(2_500_000)], '2026-06-30'))).toBe('需人工判断');
    expect(only(answer('HNTE', merged, [figures(2_499_999)], '2026-06-30'))).toBe('不符合');
  });

  it('judges intensity without a day by the years that the header names', () => {
    expect(only(answer('HNTE', merged, [figures(2_499_999)]))).toBe('不符合');
  });

  it('does not take one plain year for three', () => {
    const header = [['2025年销售收入', '2025年研发费用', '科技人员数', '职工总数']];
    expect(only(answer('HNTE', header, [[100, 1, 10, 100]], '2026-06-30'))).toBe('需人工判断');
  });

  it('counts fewer years for an enterprise founded later', () => {
    const header = ['成立日期', '2023年销售收入', '2024年销售收入', '2025年销售收入'];
    const all = [[...header, '2023年研发费用', '2024年研发费用', '2025年研发费用']];
    expect(only(answer('HNTE', all, [['2024-06-01', '', 300, 900, '', 20, 50]], '2026-06-30'))).toBe(
      '需人工判断',
    );
    expect(only(answer('HNTE', all, [['2024-06-01', '', 300, 900, '', 20, 30]], '2026-06-30'))).toBe(
      '不符合',
    );
    expect(only(answer('HNTE', all, [['2020-06-01', '', 300, 900, '', 20, 50]], '2026-06-30'))).toBe(
      '缺数据',
    );
  });

  it('counts the figures that a sheet states for a year before the foundation', () => {
    const header = ['成立日期', '2023年销售收入', '2024年销售收入', '2025年销售收入'];
    const all = [[...header, '2023年研发费用', '2024年研发费用', '2025年研发费用']];
    expect(only(answer('HNTE', all, [['2024-06-01', 1000, 300, 900, 0, 20, 50]], '2026-06-30'))).toBe(
      '不符合',
    );
  });

  it('asks for the score itself where its cell is empty', () => {
    const header = [['创新能力得分', '科技人员数', '职工总数']];
    expect(only(answer('GAP', header, [['', 12, 100]], '高企'))).toBe('先补「创新能力评价得分」');
  });

  it('leaves a row to a person where a number should stand and something else does', () => {
    const header = [['企业名称', '入库登记编号']];
    const rows = [
      ['甲', true],
      ['乙', '202632041200000123'],
    ];
    expect(answer('STAGE', header, rows, '2026-06-30')).toEqual([['需人工判断'], ['科技型中小企业']]);
  });

  it('takes characters without width for nothing', () => {
    expect(only(answer('HNTE', [['科技人员数', '职工总数']], [['\u200b', '\ufeff ']]))).toBe('');
  });

  it('knows which way a question about accidents asks', () => {
    const header = (text: string) => [['科技人员数', '职工总数', text]];
    const verdict = (text: string, cell: string) => only(answer('HNTE', header(text), [[12, 100, cell]]));
    expect(verdict('一年内无重大事故', '是')).toBe('需人工判断');
    expect(verdict('一年内无重大事故', '否')).toBe('不符合');
    expect(verdict('是否有重大事故', '是')).toBe('不符合');
    expect(verdict('是否有重大事故', '无')).toBe('需人工判断');
    for (const clean of ['否', '无', '没有']) expect(verdict('有无重大事故', clean)).toBe('需人工判断');
    for (const dirty of ['是', '有', '√']) expect(verdict('有无重大事故', dirty)).toBe('不符合');
    expect(verdict('是否无重大事故', '是')).toBe('需人工判断');
  });

  it('takes what is not filled in for missing, not for a no', () => {
    const header = [['核心知识产权', '科技人员数', '职工总数']];
    for (const mark of ['未填', '未提供', '暂无', '待定', '—'])
      expect(only(answer('HNTE', header, [[mark, 12, 100]]))).toBe('缺数据');
  });
});

describe('tech-SME rows', () => {
  const header = [
    '职工总数',
    '科技人员数',
    '研发费用',
    '销售收入',
    '资产总额',
    '发明专利',
    '实用新型',
    '软件著作权',
  ];

  it('adds utility models, designs and software up to class II', () => {
    expect(only(answer('SME', [header], [[100, 10, 250, 5000, 6000, 0, 1, 1]]))).toBe('不符合');
    expect(only(answer('SME', [header], [[100, 10, 250, 5000, 6000, 0, 2, 1]]))).toBe('符合');
  });

  it('takes units from the header and from the cell', () => {
    const units = [['职工总数', '科技人员数', '研发费用（元）', '销售收入(亿元)', '资产总额', 'Ⅰ类', 'Ⅱ类']];
    expect(only(answer('SME', units, [[100, '30人', 3_000_000, 0.5, '1亿元', 0, 0]]))).toBe('符合');
  });

  it('needs a day before a certificate can open the direct way', () => {
    const direct = [[...header, '高企发证日期']];
    const row = [100, 5, 30, 5000, 6000, 0, 0, 0, '2023-11-06'];
    expect(only(answer('SME', direct, [row]))).toBe('需人工判断');
    expect(only(answer('SME', direct, [row], '2026-11-05'))).toBe('符合');
    expect(only(answer('SME', direct, [row], '2026-11-06'))).toBe('不符合');
    expect(only(answer('SME', direct, [row.with(-1, '')]))).toBe('缺数据');
  });

  it('says 未施行 before the measures, and nothing for totals and blank rows', () => {
    const row = [100, 30, 300, 5000, 6000, 0, 0, 0];
    expect(answer('SME', [header], [row, ['合 计', 30], [0, '', null]], '2017-05-02')).toEqual([
      ['未施行'],
      [''],
      [''],
    ]);
  });

  it('knows a column by its words whatever unit stands behind them', () => {
    const header = [['高品收入（元）', '近一年企业总收入（单位：亿元）']];
    const rows = [
      [59_999_999, 1],
      [60_000_000, 1],
    ];
    expect(answer('HNTE', header, rows)).toEqual([['不符合'], ['需人工判断']]);
  });

  it('refuses two headers for one field and rows wider than the header', () => {
    expect(answer('SME', [['职工总数', '从业人员']], [[1, 1]])).toBe('表头重复：「从业人员」');
    expect(answer('SME', [['职工总数']], [[1, 2]])).toBe('「数据行」比「表头」宽');
  });
});

describe('the conditions that a sheet is judged by', () => {
  const idsOf = (requirement: Requirement) => rulesIn(requirement).map(({ id }) => id);
  const withEveryColumn = { width: 0, columns: [...techSmeFields].map(columnOf) };

  it('are those of the HNTE program, so that a new one cannot be forgotten here', () => {
    expect(hnteConditions.map(([{ id }]) => id)).toEqual(idsOf(hnteProgram.requires));
  });

  it('are those of the tech-SME program but for what no ledger has a column for', () => {
    const judged = idsOf(techSmeRequirementFor(withEveryColumn, { day: undefined, lastYear: undefined }));
    expect(idsOf(techSmeProgram.requires).filter((id) => !judged.includes(id))).toEqual([
      'tech-sme.audited-taxation',
      'tech-sme.permitted-industry',
      'tech-sme.not-on-abnormal-list',
      'tech-sme.not-on-violation-list',
    ]);
  });
});

describe('reasons', () => {
  it('give measured, required and article, then what is missing, then the unreadable cell by its header', () => {
    const header = [['科技人员数', '职工总数', '高新技术产品收入', '总收入', '创新能力得分']];
    const text = only(answer('WHY', header, [[9, 100, '', 100, '八十']], '高企'));
    expect(text).toMatch(/^科技人员占职工总数的比例：9\.00%，要求不低于10%（.*第十一条（四））；/);
    expect(text).toMatch(/缺「近一年高新技术产品（服务）收入」.*「创新能力得分」读不出来：八十，由人判断；/);
    expect(text).toMatch(/须由人判断：注册成立时间、/);
  });
});

describe('a score that is high enough without any science staff', () => {
  it('is refused with the reason', () => {
    const header = [['职工总数', '科技人员数', '研发费用', '销售收入', '资产总额', 'Ⅰ类', 'Ⅱ类']];
    expect(only(answer('WHY', header, [['100', '9.99', 300, 5000, 6000, 1, 0]], '科小'))).toMatch(
      /^综合评价得分：80分，要求不低于60分，且「科技人员指标」不为0分（.*第六条（五））/,
    );
  });
});

describe('the ladder', () => {
  it('takes the certificate year from its number where there is no day', () => {
    const stage = (date: string) => only(answer('STAGE', [['高企证书编号']], [['GR202332008672']], date));
    expect(stage('2026-06-30')).toBe('高新技术企业');
    expect(stage('2026-12-31')).toBe('初创');
  });
});
