import { applicationDay } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { errorOfSheet, programVerdicts } from './rows/program-verdicts.ts';
import { headers, rows } from './rows/row-parameters.ts';

export const hnteCheck = defineFormula({
  id: 'GAOQI_HNTE',
  parameters: { headers, rows, date: applicationDay },
  returns: 'rows',
  refuse: (given) => errorOfSheet(given, 'hnte'),
  compute: (given) => programVerdicts(given, 'hnte'),
});

const headerLine = [
  '企业名称',
  '成立日期',
  'Ⅰ类',
  '核心知识产权',
  '是否属于重点支持领域',
  '科技人员数',
  '职工总数',
  ...[
    '2023年销售收入',
    '2024年销售收入',
    '2025年销售收入',
    '2023年研发费用',
    '2024年研发费用',
    '2025年研发费用',
  ],
  ...['近三年境内研发费用', '高新技术产品收入', '总收入', '创新能力得分', '一年内无重大事故'],
] as const;
// Spread, not computed: a call here would keep the examples in the bundle that Excel loads.
const before = ['甲公司', '2020-05-06', 1, '是', '是', 12, 120, 4000, 4500, 5000, 200, 225] as const;
const behind = [675, 6000, 10000, 71, '是'] as const;
const good = [...before, 250, ...behind] as const;

export const hnteCheckHelp: HelpOf<typeof hnteCheck> = {
  summary: {
    zh: '高新技术企业认定八项条件的结论，每行一个',
    en: 'Verdict of the eight conditions for recognition as HNTE, one a row',
  },
  parameters: { headers: commonHelp.headers, rows: commonHelp.rows, date: commonHelp.date },
  law: ['hnte'],
  examples: [
    { name: '八项都有列且都符合', given: [[headerLine], [good], '2026-06-30'], gives: [['符合']] },
    {
      name: '研发费用少一百元',
      given: [[headerLine], [[...before, 249.99, ...behind]], '2026-06-30'],
      gives: [['不符合']],
    },
    {
      name: '缺研发费用',
      given: [[headerLine], [[...before, '—', ...behind]], '2026-06-30'],
      gives: [['缺数据']],
    },
    {
      name: '读不出的格',
      given: [[headerLine], [[...before, '约250', ...behind]], '2026-06-30'],
      gives: [['需人工判断']],
    },
    { name: '没有申报日，成立时间由人判断', given: [[headerLine], [good]], gives: [['需人工判断']] },
    { name: '办法施行以前', given: [[headerLine], [good], '2015-12-31'], gives: [['未施行']] },
    {
      name: '只有一部分列，其余由人判断；空行和合计行不答',
      given: [
        [['企业名称', '科技人员数', '职工总数']],
        [
          ['甲公司', 12, 120],
          ['乙公司', 11, 120],
          ['', 0, 0],
          ['合计', 23, 240],
        ],
      ],
      gives: [['需人工判断'], ['不符合'], [''], ['']],
    },
    { name: '没有可用的列', given: [[['企业名称', '联系人']], [['甲公司', '张三']]], fails: 'unreadable' },
    {
      name: '表头重复',
      given: [[['科技人员数', '科技人员', '职工总数']], [[1, 1, 10]]],
      fails: 'unreadable',
      says: '科技人员',
    },
  ],
};
