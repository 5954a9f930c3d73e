import { shownName } from '../shown-name.ts';

const file = (name: string): string => `「${shownName(name)}」`;
const usage =
  '用法：npm run consolidate -- <台账文件夹> --year 2021 [--targets 目标.json] [--json 结果.json] [--xlsx 结果.xlsx]';

/** What the command says about the way it was called. */
export const usageMessages = {
  usage,
  unknownOption: (option: string) => `不认识参数 ${shownName(option)}。\n${usage}`,
  optionNeedsValue: (option: string) => `参数 ${shownName(option)} 后面要写一个值。\n${usage}`,
  wrongArguments: `参数写得不对。\n${usage}`,
  noFolder: `请写明台账所在的文件夹。\n${usage}`,
  oneFolder: (count: number) => `只能写一个文件夹，现在写了 ${count} 个；名称中有空格时请加引号。\n${usage}`,
  noYear: `请用 --year 写明评价年度，例如 --year 2021。\n${usage}`,
  wrongYear: (text: string) => `--year 应为四位年份，例如 2021，现为「${shownName(text)}」。`,
  folderMissing: (path: string) => `找不到文件夹${file(path)}，请核对路径。`,
  notAFolder: (path: string) => `${file(path)}不是文件夹，请写台账所在的文件夹。`,
  folderUnreadable: (path: string) => `文件夹${file(path)}打不开，请检查读取权限。`,
  noFileTaken: (path: string) =>
    `文件夹${file(path)}里没有台账文件（.xlsx .xlsm .xls .et .csv .txt），请把各镇台账放进去再试。`,
  outputIsFolder: (path: string) => `输出位置${file(path)}是文件夹，请写一个文件名。`,
  outputNotAFile: (path: string) => `输出位置${file(path)}不是普通文件，请换一个文件名。`,
  outputFolderMissing: (path: string) => `输出位置${file(path)}所在的文件夹不存在，请先建好或换一个位置。`,
  outputFolderLocked: (path: string) => `输出位置${file(path)}所在的文件夹不能写入，请检查权限或换一个位置。`,
  outputIsInput: (path: string) => `输出位置${file(path)}是要读取的文件，写入会把它覆盖，请换一个文件名。`,
  outputsSame: (path: string) => `--json 和 --xlsx 写到了同一个文件${file(path)}，请换一个文件名。`,
  outputFailed: (reason: string) =>
    `结果文件没有写成（${shownName(reason)}），原有文件未改动；请检查磁盘空间、权限，或关闭正在打开它的程序后再试。`,
};

/** What the command says about a targets file. */
export const targetsMessages = {
  unreadable: (path: string) => `目标文件${file(path)}打不开，请核对路径和读取权限。`,
  notJson: (path: string) => `目标文件${file(path)}不是正确的 JSON，请核对引号、逗号和括号。`,
  wrongShape: (path: string, where: string) =>
    `目标文件${file(path)}的 ${shownName(where)} 写得不对；应为 {"year": 2021, "units": [{"name": "高新区", "aliases": ["武进高新区"], "target": 200}]}。`,
  otherYear: (path: string, year: number, asked: number) =>
    `目标文件${file(path)}是 ${year} 年的，而 --year 是 ${asked}；请换成同一年的目标。`,
  nameTwice: (path: string, name: string) =>
    `目标文件${file(path)}里「${shownName(name)}」出现了不止一次；每个名称只能属于一个镇（开发区）。`,
};

/** The words of the printed table and of the lists below it. */
export const consolidateMessages = {
  headers: ['镇（开发区）', '文件', '行数', '计入', '目标', '完成率', '排名'],
  notHandedIn: '（未报送）',
  manyFiles: (first: string, count: number) => `${first} 等 ${count} 个文件`,
  nothing: '—',
  sumOfTowns: '各镇合计',
  distinct: '全区去重',
  missing: (units: readonly string[]) => `未报送或未计入：${units.join('、')}`,
  doubleClaims: (count: number) => `重复申报：${count} 家企业由不止一个镇（开发区）申报，全区只计一次`,
  noDoubleClaims: '重复申报：没有',
  claim: (name: string, key: string) => `${name}（${key}）`,
  noKey: '无代码',
  noName: '无名称',
  claimPlace: (town: string, name: string, sheet: string | null, row: number) =>
    `${town}：${file(name)}${sheet === null ? '' : `“${shownName(sheet)}”表`}第${row}行`,
  agree: '各镇所填一致',
  disagree: (labels: readonly string[]) => `不一致：${labels.join('、')}`,
  problems: (count: number) => `问题：共 ${count} 处`,
  noProblems: '问题：没有',
  problemHeaders: ['程度', '问题', '处数', '文件数'],
  fileNotUsed: (name: string, sentence: string) => `${file(name)}：${sentence}`,
  filesNotUsed: (count: number) => `有 ${count} 个文件没有计入：`,
  reading: (done: number, total: number, name: string) => `正在读取 ${done}/${total} ${shownName(name)}`,
  written: (path: string) => `已写出 ${shownName(path)}`,
  interrupted: '已中断，没有写出任何文件。',
};

export const severityLabels = { error: '强制', warning: '核实', hint: '提示' } as const;

/** The words of the workbook that the command writes. */
export const consolidateSheets = {
  summary: '汇总',
  details: '明细',
  doubleClaims: '重复申报',
  problems: '问题',
  rank: '排名',
  unit: '镇（开发区）',
  file: '文件',
  sheet: '工作表',
  row: '行号',
  counts: '是否计入',
  yes: '计入',
  no: '不计入',
  why: '原因',
  fileNotCounted: '整份文件没有计入',
  amount: (label: string) => `${label}（万元）`,
  enterprise: '企业',
  names: '企业名称',
  uscc: '统一社会信用代码',
  registrationNumbers: '入库登记编号',
  conflicts: '不一致的内容',
  cell: '单元格',
  severity: '程度',
  problem: '问题',
  sentence: '说明',
};

/** Why a row counts or does not, in a word. */
export function whyLabel(why: string): string {
  switch (why) {
    case 'counted':
      return '有信用代码和当年编号';
    case 'counted-by-registration-number':
      return '信用代码缺失，按登记编号计入';
    case 'sample-row':
      return '表格自带的示例行';
    case 'registration-number-missing':
      return '没有入库登记编号';
    case 'duplicate-in-file':
      return '同一企业在本表前面已计入';
    default:
      return '登记编号不是本年度';
  }
}
