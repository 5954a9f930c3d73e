import { applicationDay } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { errorOfSheet, programAnswers } from './rows/program-verdicts.ts';
import { headers, program, rows } from './rows/row-parameters.ts';
import { reasonsOfRow } from './rows/row-reasons.ts';

export const why = defineFormula({
  id: 'GAOQI_WHY',
  parameters: { headers, rows, program, date: applicationDay },
  returns: 'rows',
  refuse: (given) => errorOfSheet(given, given.program ?? 'hnte'),
  compute({ program: id = 'hnte', ...given }) {
    return programAnswers(given, id, (onDay, row) => reasonsOfRow(onDay, row, id));
  },
});

const headerLine = [
  '企业名称',
  '职工总数',
  '科技人员数',
  '研发费用',
  '销售收入',
  '资产总额',
  'Ⅰ类',
  'Ⅱ类',
] as const;

export const whyHelp: HelpOf<typeof why> = {
  summary: {
    zh: '结论的理由，每行一句：未达到的条件、数字、条款，然后是缺的数据',
    en: 'The reasons in one sentence a row: what is not met, with figures and article, then what is missing',
  },
  parameters: {
    headers: commonHelp.headers,
    rows: commonHelp.rows,
    program: commonHelp.program,
    date: commonHelp.date,
  },
  law: ['hnte', 'tech-sme'],
  examples: [
    {
      name: '科小得分符合，仍有须由人确认的',
      given: [[headerLine], [['甲', 100, 30, 300, 5000, 6000, 0, 0]], '科小'],
      gives: [
        ['规模和得分符合；仍须由人确认：是居民企业、产品和服务不属于禁止类、限制类和淘汰类、无失信与事故'],
      ],
    },
    { name: '空行', given: [[headerLine], [['', 0, 0, 0, 0, 0, 0, 0]], '科小'], gives: [['']] },
    { name: '别的政策', given: [[headerLine], [['甲']], '小巨人'], fails: 'unreadable', says: '小巨人' },
    { name: '没有可用的列', given: [[['联系人']], [['张三']]], fails: 'unreadable' },
  ],
};
