import { clerk, officer } from './people.ts';

/** One return on its way, as the answers of its routes show it. */
const sentAt = '2021-12-28T01:15:49.417Z';
const decidedAt = '2021-12-29T02:30:00.000Z';

const totals = {
  version: 1,
  file: '湖塘镇.xlsx',
  contentHash: '325a076b4dfb11bc4b27204d88bc3483cfb98d87e3a4ba949a618ecdf507b02c',
  sheets: ['Sheet1'],
  rows: 66,
  counted: 63,
  errors: 0,
  warnings: 6,
  hints: 0,
  zeroReport: false,
};

const unit = { quarter: '2021Q4', unitId: 'hutang', unitName: '湖塘镇', version: 1, latest: totals };

const submittedLine = {
  ...unit,
  state: 'submitted',
  stateText: '已报送',
  revision: 1,
  inForce: null,
  changedAt: sentAt,
  changedBy: clerk,
};

const submittedVersion = {
  version: 1,
  state: 'submitted',
  savedAt: sentAt,
  savedBy: clerk,
  source: 'sent',
  totals,
  explanation: null,
  decision: null,
};

export const approvedLine = {
  ...unit,
  state: 'approved',
  stateText: '已审核',
  revision: 2,
  inForce: totals,
  changedAt: decidedAt,
  changedBy: officer,
};

export const approvedVersion = {
  ...submittedVersion,
  state: 'approved',
  decision: { at: decidedAt, by: officer, reason: null, remarks: [] },
};

export const approvedReturn = { return: approvedLine, version: approvedVersion };

const remarks = [{ sheet: 'Sheet1', cell: 'B5', text: '代码少一位，请按营业执照填写' }];

export const sentBackReturn = {
  return: { ...approvedLine, state: 'sent-back', stateText: '已退回', inForce: null },
  version: {
    ...submittedVersion,
    state: 'sent-back',
    decision: { at: decidedAt, by: officer, reason: '请核对信用代码', remarks },
  },
};

export const problem = {
  sheet: 'Sheet1',
  cell: 'C16',
  kind: 'registration-number-missing',
  severity: 'error',
  field: 'registrationNumber',
  message: 'C16：没有入库登记编号，本行不计入，取得编号后请补填',
};

export const savedExample = {
  receipt: {
    number: '2021Q4-hutang-1',
    at: sentAt,
    contentHash: totals.contentHash,
    rows: totals.rows,
    counted: totals.counted,
  },
  return: submittedLine,
  version: submittedVersion,
  problems: [problem],
};

export const importedExample = {
  ...savedExample,
  return: { ...submittedLine, changedBy: officer },
  version: { ...submittedVersion, savedBy: officer, source: 'mailed' },
};
