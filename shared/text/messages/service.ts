import { shownName } from '../shown-name.ts';

const quoted = (text: string): string => `「${shownName(text)}」`;

/** Why a use case did not do what it was asked, and what to do. */
export const serviceMessages = {
  itself: '系统（夜间核对）',
  notPermitted: (role: string) => `${role}不能做这件事，请由有权限的人办理。`,
  otherUnit: (unit: string) => `您不能查看或报送${unit}的报表，请选择自己所在的镇（开发区）。`,
  unitNotFound: (text: string) =>
    `没有${quoted(text)}这个镇（开发区），请填写名称、别名或编号，例如“湖塘镇”。`,
  positionUnknown: '不认得这个位置：请原样带上次答复里的 after，或不带 after 从头读起。',
  periodNotFound: (text: string) => `看不懂期间${quoted(text)}，请写成 2021、2021Q4 或 2021-09。`,
  indicatorNotFound: (text: string) => `没有${quoted(text)}这个指标，请从指标目录中选择。`,
  returnNotFound: (unit: string, quarter: string) => `${unit}还没有报送${quarter}的报表。`,
  versionNotFound: (version: number) => `这份报表没有第${version}版，请刷新后重新选择版本。`,
  sheetNotFound: (sheet: number) => `这份报表没有第${sheet + 1}个工作表，请刷新后重新选择。`,
  periodNotBegun: (quarter: string) => `${quarter}还没有开始，不能报送，请核对期间。`,
  periodClosed: (quarter: string, due: string) =>
    `${quarter}的报送已于${due}截止，请把台账交给区科技局，由局里导入。`,
  revisionRequired: '这份报表已经存在，请先打开最新的内容，并带上它的 ETag（If-Match）再保存。',
  revisionStale: '这份报表在您打开之后已被改动，请刷新看过最新内容后再办理。',
  versionChanged: (seen: number, newest: number) =>
    `您看的是第${seen}版，现在已有第${newest}版，请看过最新一版后再审核。`,
  wrongState: (state: string) => `报表现在是“${state}”，不能这样办理，请刷新后查看。`,
  draftOverSubmitted: '报表已报送、正在待审核，不能再存草稿；要更正请直接重新报送。',
  keyReused: '这个 Idempotency-Key 已经用于别的内容，请换一个新的再提交。',
  otherUnitsLedger: (found: string, wanted: string) =>
    `这份台账写的是${found}，不是${wanted}，请核对文件或选择正确的镇（开发区）。`,
  mappingMismatch:
    '指定的列与报来的台账对不上，或者两列指定成了同一项内容，请重新打开文件，在“表格”页核对各列后再报送。',
  blocked: (count: number) => `台账有 ${count} 处必须先解决的问题，解决后才能报送。`,
  explanationMissing: (count: number) => `还有 ${count} 处强制问题，请改正，或填写说明后报送。`,
};

/** Why a worksheet function has no answer. */
export const valueMessages = {
  periodUnreadable: (text: string) => `期间${quoted(text)}看不懂，请写成 2021、2021Q3 或 2021-09`,
  unitMissing: '请写明镇（开发区）',
  unitNotFound: (text: string) => `没有${quoted(text)}这个镇（开发区）`,
  indicatorNotFound: (text: string) => `没有${quoted(text)}这个指标`,
  noTarget: (unit: string, period: string) => `${unit}${period}没有下达目标`,
  noReturn: (unit: string, period: string) => `${unit}${period}还没有可计的报表`,
  zeroTarget: (unit: string) => `${unit}的目标为 0，算不出完成率`,
  noRank: (unit: string) => `${unit}不参加排名`,
  noStateOfDistrict: '报送状态按镇（开发区）查询，请写明镇（开发区）',
  totalsHeader: ['镇（开发区）', '目标', '完成', '完成率', '排名'],
  totalsLast: '合计',
  scorecardHeader: ['指标', '单位', '目标', '完成', '完成率', '序时进度', '状态'],
  onTime: '达到序时进度',
  behind: '未达到序时进度',
  met: '已完成',
  notExceeded: '达到未突破',
};

export const roleNames = {
  clerk: '镇（开发区）专员',
  bureau: '局科员',
  hnte: '高企专员',
  administrator: '管理员',
  machine: '外部系统',
} as const;

/** What stands in the place of a workbook's name in a return without a workbook. */
export const zeroReportName = '零报告';
