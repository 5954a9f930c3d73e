import type { ProgramOnDay } from '../policy/define-program.ts';
import { distanceOf } from '../policy/distance.ts';
import { distanceTextIn } from '../policy/distance-text.ts';
import { verdictText } from '../policy/explain.ts';
import { sheetWords } from '../policy/wording.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { applicationDay } from './application-day.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { errorOfSheet, programAnswers } from './rows/program-verdicts.ts';
import type { RowCase } from './rows/row-answers.ts';
import { headers, program, rows } from './rows/row-parameters.ts';

/** Steps that figures can take come first; what waits for a person is said only where nothing else is left. */
function steps(onDay: ProgramOnDay, { facts, unreadable }: RowCase): string {
  const distance = distanceOf(onDay, facts);
  if (distance.verdict === 'not-in-force') return verdictText['not-in-force'];
  const cells = unreadable.map(({ column, cell }) => formulaMessages.unreadableInRow(column.header, cell));
  const byFigures = distanceTextIn(sheetWords, { ...distance, toJudge: [] }, onDay.on);
  const said = [byFigures, ...cells].filter((text) => text !== '');
  const open = distance.toJudge.map(({ name }) => name);
  if (said.length === 0 && open.length > 0) return formulaMessages.openToPerson(open);
  return said.join('；');
}

export const gap = defineFormula({
  id: 'GAOQI_GAP',
  parameters: { headers, rows, program, date: applicationDay },
  returns: 'rows',
  refuse: (given) => errorOfSheet(given, given.program ?? 'hnte'),
  compute: ({ program: id = 'hnte', ...given }) => programAnswers(given, id, steps),
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

export const gapHelp: HelpOf<typeof gap> = {
  summary: {
    zh: '到“符合”的最短路：每行还差多少，几步之间用“；”隔开',
    en: 'The shortest way to 符合, one a row; several steps joined by 「；」',
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
      name: '研发费用恰好差三十五万元',
      given: [
        [
          [
            '2023年销售收入',
            '2024年销售收入',
            '2025年销售收入',
            '2023年研发费用',
            '2024年研发费用',
            '2025年研发费用',
          ],
        ],
        [[4000, 4500, 5000, 200, 220, 220]],
        '高企',
        '2026-06-30',
      ],
      gives: [['研发费用还差 35.00 万元']],
    },
    {
      name: '已经符合',
      given: [[headerLine], [['甲', 100, 30, 300, 5000, 6000, 0, 0]], '科小'],
      gives: [['']],
    },
    { name: '空行', given: [[headerLine], [['', 0, 0, 0, 0, 0, 0, 0]], '科小'], gives: [['']] },
    { name: '没有可用的列', given: [[['联系人']], [['张三']]], fails: 'unreadable' },
  ],
};
