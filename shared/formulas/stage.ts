import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Facts } from '../policy/facts.ts';
import { ladder, standingOn, startUpStage } from '../policy/qualifications/stage.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { applicationDay, newestText } from './application-day.ts';
import { isCellError, unreadable } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { dayOfRow, ladderFields, withCertificateDay } from './rows/ladder-rows.ts';
import { answerRows, sheetOf } from './rows/row-answers.ts';
import { headers, rows } from './rows/row-parameters.ts';

const wanted = '入库登记编号、高企发证日期、瞪羚企业等名单';

const stepOf = (name: string): number => ladder.findIndex((stage) => stage.name === name);

/** Lists have no day of their own: without a day of application they are looked at as they stand. */
function stageOf(facts: Facts, day: CalendarDate | undefined): string {
  if (day !== undefined) return standingOn(facts, day).stage;
  const { registrationNumber, certificateIssuedOn, ...lists } = facts;
  const steps = [
    standingOn({ registrationNumber, certificateIssuedOn }, dayOfRow(facts)),
    standingOn(lists, newestText),
  ];
  const highest = Math.max(...steps.map(({ stage }) => stepOf(stage)));
  return ladder[highest]?.name ?? startUpStage;
}

function ladderSheet(given: Parameters<typeof sheetOf>[0]): ReturnType<typeof sheetOf> {
  const sheet = sheetOf(given, ladderFields);
  if (sheet === undefined || isCellError(sheet)) return sheet;
  return sheet.table.columns.some(({ field }) => ladderFields.has(field))
    ? sheet
    : unreadable(formulaMessages.noUsefulColumn(wanted));
}

export const stage = defineFormula({
  id: 'GAOQI_STAGE',
  parameters: { headers, rows, date: applicationDay },
  returns: 'rows',
  refuse(given) {
    const sheet = ladderSheet(given);
    return isCellError(sheet) ? sheet : undefined;
  },
  compute(given) {
    const sheet = ladderSheet(given);
    if (sheet === undefined) return [];
    if (isCellError(sheet)) return sheet;
    return answerRows(sheet, given.rows, ({ facts, unreadable: cells }) =>
      cells.length > 0 ? formulaMessages.manual : stageOf(withCertificateDay(facts), given.date),
    );
  },
});

const headerLine = ['企业名称', '入库登记编号', '高企发证日期', '是否规上', '瞪羚企业'] as const;

export const stageHelp: HelpOf<typeof stage> = {
  summary: {
    zh: '企业所处的梯队：初创、科技型中小企业、高企培育、高新技术企业、规上企业、瞪羚企业等',
    en: 'Step of the ladder by numbers, certificates and lists, one a row',
  },
  parameters: { headers: commonHelp.headers, rows: commonHelp.rows, date: commonHelp.date },
  law: [
    'qualifications.tech-sme-registration',
    'qualifications.hnte-pool-listed',
    'qualifications.hnte-certificate',
    'qualifications.above-scale-listed',
    'qualifications.gazelle-listed',
    'qualifications.unicorn-listed',
    'qualifications.listing-plan-listed',
  ],
  examples: [
    {
      name: '按编号、证书和名单',
      given: [
        [headerLine],
        [
          ['甲', '', '', '', ''],
          ['乙', '202632041200000123', '', '否', ''],
          ['丙', '202532041200000123', '2023-11-06', '否', '否'],
          ['丁', '', '2020-11-06', '是', '√'],
        ],
        '2026-06-30',
      ],
      gives: [['初创'], ['科技型中小企业'], ['高新技术企业'], ['瞪羚企业']],
    },
    {
      name: '证书已过期',
      given: [[headerLine], [['丙', '', '2020-11-06', '', '']], '2026-06-30'],
      gives: [['初创']],
    },
    {
      name: '没有申报日，按行中最新的日子',
      given: [[headerLine], [['丙', '', '2020-11-06', '', '']]],
      gives: [['高新技术企业']],
    },
    { name: '没有可用的列', given: [[['联系人']], [['张三']]], fails: 'unreadable' },
  ],
};
