import { applicationDay } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { errorOfSheet, programVerdicts } from './rows/program-verdicts.ts';
import { headers, rows } from './rows/row-parameters.ts';

export const techSmeCheck = defineFormula({
  id: 'GAOQI_SME',
  parameters: { headers, rows, date: applicationDay },
  returns: 'rows',
  refuse: (given) => errorOfSheet(given, 'tech-sme'),
  compute: (given) => programVerdicts(given, 'tech-sme'),
});

const headerLine = [
  ...['企业名称', '职工总数', '科技人员数', '研发费用', '销售收入（万元）', '成本费用总额', '资产总额'],
  ...['Ⅰ类', 'Ⅱ类'],
] as const;

export const techSmeCheckHelp: HelpOf<typeof techSmeCheck> = {
  summary: {
    zh: '科技型中小企业评价的结论，每行一个：规模、得分或直接确认',
    en: 'Verdict of the tech-SME evaluation, one a row: size, score or direct confirmation',
  },
  parameters: { headers: commonHelp.headers, rows: commonHelp.rows, date: commonHelp.date },
  law: ['tech-sme'],
  examples: [
    {
      name: '七十分、五十六分、科技人员得零分、超过规模',
      given: [
        [headerLine],
        [
          ['甲', 100, 30, 300, 5000, 4000, 6000, 0, 0],
          ['乙', 100, 10, 250, 5000, 4000, 6000, 0, 2],
          ['丙', 100, 9.99, 300, 5000, 4000, 6000, 1, 0],
          ['丁', 501, 200, 300, 5000, 4000, 6000, 1, 0],
        ],
      ],
      gives: [['符合'], ['不符合'], ['不符合'], ['不符合']],
    },
    {
      name: '缺一格与读不出的格',
      given: [
        [headerLine],
        [
          ['甲', 100, 30, 300, 5000, 4000, '—', 0, 0],
          ['乙', 100, 30, '约300', 5000, 4000, 6000, 0, 0],
        ],
      ],
      gives: [['缺数据'], ['需人工判断']],
    },
    {
      name: '证书在有效期内，直接确认',
      given: [
        [[...headerLine, '高企发证日期']],
        [['甲', 100, 5, 30, 5000, 4000, 6000, 0, 0, '2023-11-06']],
        '2026-11-05',
      ],
      gives: [['符合']],
    },
    {
      name: '没有资产总额一列',
      given: [
        [['职工总数', '科技人员数', '研发费用', '销售收入', 'Ⅰ类', 'Ⅱ类']],
        [[100, 30, 300, 5000, 0, 0]],
      ],
      gives: [['缺数据']],
    },
    { name: '没有可用的列', given: [[['企业名称']], [['甲公司']]], fails: 'unreadable' },
  ],
};
