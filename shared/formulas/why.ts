import type { ProgramOnDay } from '../policy/define-program.ts';
import { traceOf } from '../policy/evaluate.ts';
import { openRules, reasonsIn, verdictText } from '../policy/explain.ts';
import { sheetWords } from '../policy/wording.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { applicationDay } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { errorOfSheet, programAnswers } from './rows/program-verdicts.ts';
import type { RowCase } from './rows/row-answers.ts';
import { headers, type ProgramId, program, rows } from './rows/row-parameters.ts';
import { toConfirm } from './rows/tech-sme-rows.ts';

const metText = ({ table }: RowCase, id: ProgramId): string => {
  const open = id === 'tech-sme' ? toConfirm(table) : [];
  return open.length === 0 ? formulaMessages.allMet : formulaMessages.metButConfirm(open);
};

/** What fails, what is missing, cells that could not be read, and in one clause what the sheet has no column for. */
function reasons(onDay: ProgramOnDay, row: RowCase, id: ProgramId): string {
  const trace = traceOf(onDay, row.facts);
  if (trace.verdict === 'not-in-force') return verdictText['not-in-force'];
  const cells = row.unreadable.map(({ column, cell }) =>
    formulaMessages.unreadableInRow(column.header, cell),
  );
  const open = openRules(trace).filter(({ question }) => question === formulaMessages.noColumn);
  const asked = open.map(({ name }) => name);
  const sentences = [
    ...reasonsIn(sheetWords, trace).filter((reason) => !reason.includes(formulaMessages.noColumn)),
    ...cells,
    ...(asked.length === 0 ? [] : [formulaMessages.openToPerson(asked)]),
  ];
  return sentences.length === 0 ? metText(row, id) : sentences.join('；');
}

export const why = defineFormula({
  id: 'GAOQI_WHY',
  parameters: { headers, rows, program, date: applicationDay },
  returns: 'rows',
  refuse: (given) => errorOfSheet(given, given.program ?? 'hnte'),
  compute({ program: id = 'hnte', ...given }) {
    return programAnswers(given, id, (onDay, row) => reasons(onDay, row, id));
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
