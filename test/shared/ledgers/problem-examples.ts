import type { DeclaredKind } from '../../../shared/ledgers/problem-texts.ts';
import type { ShortCell } from '../../builders/plain-workbook.ts';

type Row = readonly ShortCell[];

/** A sheet that must raise a kind at a cell, and one beside it, as like it as possible, that must not. */
export interface ProblemExample {
  readonly raises: readonly Row[];
  readonly at: string | null;
  readonly quiet: readonly Row[];
  readonly file?: string;
  readonly quietFile?: string;
}

const head: Row = [
  '企业名称',
  '统一社会信用代码',
  '入库登记编号',
  '入库日期',
  '销售收入（万元）',
  '职工总数',
  '科技人员数',
  '技术领域',
  '备注',
  '占比',
];
const name = '江苏恒骏拟生物科技股份有限公司';
const other = '常州源镕拟环境工程有限公司';
const code = '91320412998082694F';
const otherCode = '91320412MAXQFXC5XE';
const number = '202132041208926645';
const valid: Row = [name, code, number, '2021-03-05', 300, 20, 5, '新材料', '', 0.1];

const firm = (changes: Readonly<Record<number, ShortCell>>): Row =>
  valid.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));

const oneCell = (at: string, column: number, wrong: ShortCell, right?: ShortCell): ProblemExample => ({
  raises: [head, firm({ [column]: wrong })],
  at,
  quiet: [head, right === undefined ? valid : firm({ [column]: right })],
});

const twoRows = (at: string, wrong: Row, right: Row): ProblemExample => ({
  raises: [head, valid, wrong],
  at,
  quiet: [head, valid, right],
});

const another = firm({ 0: other, 1: otherCode, 2: '202132041208941650' });
const withUnit = (header: string): readonly Row[] => [
  ['企业名称', '统一社会信用代码', '入库登记编号', header],
  [name, code, number, 300],
];

/** Nine firms, so that a column has a middle; the last one's sales as given. */
const nineFirms = (sales: number, last: number): readonly Row[] => [
  head,
  ...Array.from({ length: 9 }, (_, index) =>
    firm({
      0: `${other}${index}`,
      1: '无',
      2: `20213204120892664${index}`,
      4: index === 8 ? last : sales + index,
    }),
  ),
];

/** Kinds that come from opening the file or from several files are shown where files are opened and counted. */
export type CellKind = Exclude<
  DeclaredKind,
  'file-unreadable' | 'file-encrypted' | 'file-too-large' | 'unit-twice'
>;

export const problemExamples: Readonly<Record<CellKind, ProblemExample>> = {
  'uscc-missing': oneCell('B2', 1, '暂无'),
  'uscc-as-number': oneCell('B2', 1, 913204129980826900),
  'uscc-scientific-text': oneCell('B2', 1, '9.13204E+17'),
  'uscc-length': oneCell('B2', 1, '9132041299808269F'),
  'uscc-illegal-character': oneCell('B2', 1, '9132O412998082694F'),
  'uscc-normalised': oneCell('B2', 1, '91320412 998082694f'),
  'uscc-check-character': oneCell('B2', 1, '91320412998082694E'),
  'registration-number-missing': oneCell('C2', 2, '公示中'),
  'registration-number-as-number': oneCell('C2', 2, 202132041208926660),
  'registration-number-normalised': oneCell('C2', 2, '编号：202132041208926645'),
  'registration-number-format': oneCell('C2', 2, '2021320412089266'),
  'registration-number-shared': twoRows('C3', firm({ 0: other, 1: otherCode }), another),
  'duplicate-in-file': twoRows('B3', valid, another),
  'enterprise-renamed': twoRows('A3', firm({ 0: other }), valid),
  'date-unreadable': oneCell('D2', 3, '上半年', '2021年3月'),
  'date-ambiguous': oneCell('D2', 3, 2021.1, 2021.3),
  'date-year-differs': oneCell('D2', 3, '2020-12-30'),
  'amount-unreadable': oneCell('E2', 4, '若干', '—'),
  'amount-approximate': oneCell('E2', 4, '约300', '300万元'),
  'amount-outlier': oneCell('E2', 4, 200_000.01, 200_000),
  'amount-unit-unknown': { raises: withUnit('销售收入'), at: 'D1', quiet: withUnit('销售收入（元）') },
  'staff-inconsistent': oneCell('G2', 6, 21, 20),
  'formula-error': oneCell('E2', 4, { kind: 'error', value: '#DIV/0!' }),
  'text-looks-like-formula': oneCell('I2', 8, '=1+1', '规上'),
  'sample-row': oneCell('A2', 0, '示例：常州某科技有限公司'),
  'unit-unknown': { raises: [head, valid], at: null, quiet: [head, valid], file: '台账.xlsx' },
  'no-table': { raises: [['填表说明'], ['请按要求填写']], at: null, quiet: [head, valid] },
  'enterprise-name-missing': oneCell('A2', 0, null),
  'count-unreadable': oneCell('F2', 5, '若干', '20人'),
  'technology-field-unknown': oneCell('H2', 7, '其他领域', '先进制造'),
  'formula-uncached': oneCell(
    'E2',
    4,
    { kind: 'uncached', value: null, formula: 'VLOOKUP(A1,B:C,2)' },
    { kind: 'uncached', value: null, formula: '100*3' },
  ),
  'column-twice': {
    raises: [
      [...head.slice(0, 9), '企业名称'],
      [...valid.slice(0, 9), name],
    ],
    at: 'J1',
    quiet: [head, valid],
  },
  'amounts-out-of-scale': { raises: nineFirms(3_000_000, 3_000_000), at: 'E1', quiet: nineFirms(300, 300) },
  'amount-far-off': { raises: nineFirms(300, 900_000), at: 'E10', quiet: nineFirms(300, 9_000) },
  'no-rows': { raises: [head], at: 'A1', quiet: [head, valid] },
  'stray-cells': {
    raises: [head, valid, [null, null, null, null, null, 7]],
    at: 'F3',
    quiet: [head, valid, [null, null, null, null, null, ' ']],
  },
};
