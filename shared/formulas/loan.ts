import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Facts } from '../policy/facts.ts';
import { withinLimit } from '../policy/loans/within-limit.ts';
import { hnteCertificate } from '../policy/qualifications/hnte-certificate.ts';
import { techSmeRegistration } from '../policy/qualifications/tech-sme-registration.ts';
import type { Rule } from '../policy/define-rule.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { applicationDay, newestText } from './application-day.ts';
import { isCellError, unreadable } from './cell-error.ts';
import { defineFormula } from './define-formula.ts';
import { commonHelp, type HelpOf } from './help.ts';
import { dayOfRow, withCertificateDay } from './rows/ladder-rows.ts';
import { answerRows, type RowCase, sheetOf } from './rows/row-answers.ts';
import type { RowField } from './rows/row-columns.ts';
import { headers, rows } from './rows/row-parameters.ts';

const loanFields: ReadonlySet<RowField> = new Set<RowField>([
  'registrationNumber',
  'certificateNumber',
  'certificateIssuedOn',
  'locatedInDistrict',
  'onHuikeList',
  'onWukeList',
]);

const wanted = '入库登记编号、高企发证日期或支持名单';

const holds = (rule: Rule, facts: Facts, on: CalendarDate): boolean => {
  const onDay = rule.onDay(on);
  return onDay?.find(facts).verdict === 'met';
};

/** 武科贷: HNTE or registered tech SME of the district; 惠科贷: made for tech SMEs. A list that names the enterprise decides. */
function productsOf(row: RowCase, day: CalendarDate | undefined): readonly string[] {
  const facts = withCertificateDay(row.facts);
  const on = day ?? dayOfRow(facts);
  const launched = withinLimit.onDay(day ?? newestText) !== undefined;
  if (!launched || facts.locatedInDistrict === false) return [];
  const registered = holds(techSmeRegistration, facts, on);
  const onWukeList = row.claims.get('onWukeList') ?? (registered || holds(hnteCertificate, facts, on));
  const onHuikeList = row.claims.get('onHuikeList') ?? registered;
  return [...(onWukeList ? ['武科贷'] : []), ...(onHuikeList ? ['惠科贷'] : [])];
}

function loanSheet(given: Parameters<typeof sheetOf>[0]): ReturnType<typeof sheetOf> {
  const sheet = sheetOf(given, loanFields);
  if (sheet === undefined || isCellError(sheet)) return sheet;
  return sheet.table.columns.some(({ field }) => loanFields.has(field) && field !== 'locatedInDistrict')
    ? sheet
    : unreadable(formulaMessages.noUsefulColumn(wanted));
}

export const loan = defineFormula({
  id: 'GAOQI_LOAN',
  parameters: { headers, rows, date: applicationDay },
  returns: 'rows',
  refuse(given) {
    const sheet = loanSheet(given);
    return isCellError(sheet) ? sheet : undefined;
  },
  compute(given) {
    const sheet = loanSheet(given);
    if (sheet === undefined) return [];
    if (isCellError(sheet)) return sheet;
    return answerRows(sheet, given.rows, (row) =>
      row.unreadable.length > 0 ? formulaMessages.manual : productsOf(row, given.date).join('、'),
    );
  },
});

export const loanHelp: HelpOf<typeof loan> = {
  summary: {
    zh: '企业可以申请的科技贷款产品：武科贷、惠科贷',
    en: 'Loan products that the enterprise may ask for, one row each',
  },
  parameters: { headers: commonHelp.headers, rows: commonHelp.rows, date: commonHelp.date },
  law: ['wuke-loan', 'huike-loan'],
  examples: [
    {
      name: '按编号和证书',
      given: [
        [['企业名称', '入库登记编号', '高企发证日期']],
        [
          ['甲', '202632041200000123', ''],
          ['乙', '', '2023-11-06'],
          ['丙', '202532041200000123', '2020-11-06'],
          ['', '', ''],
        ],
        '2026-06-30',
      ],
      gives: [['武科贷、惠科贷'], ['武科贷'], [''], ['']],
    },
    {
      name: '产品推出以前',
      given: [[['入库登记编号']], [['202332041200000123']], '2023-06-30'],
      gives: [['']],
    },
    { name: '没有可用的列', given: [[['联系人']], [['张三']]], fails: 'unreadable' },
  ],
};
