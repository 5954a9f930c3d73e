import { countText } from '../shown-figures.ts';

/** What the pane says about programs and their conditions. */
export const evaluationPaneMessages = {
  programs: { hnte: '高新技术企业认定', 'tech-sme': '科技型中小企业评价' },
  shortPrograms: { hnte: '高企', 'tech-sme': '科小' },
  program: '政策',
  on: '申报日',
  onInvalid: '请填完整的日期',
  selection: '所选企业',
  points: (points: string, max: number) => `${points}分，满分${max}分`,
  unitAssumed: (headers: readonly string[]) =>
    `${headers.map((header) => `「${header}」`).join('')}没有写明单位，按万元计算`,
  otherYears: (newest: number, asked: number) =>
    `表里的数字到${newest}年为止，而这个申报日看${asked}年的数字；可改申报日再看`,
  cellAt: (address: string, sentence: string) => `${address}：${sentence}`,

  noTable: '没有认出台账表格，无法评价。先到“表格”页看看认出了什么。',
  nothingSelected: '请在表格里选中一家企业所在的行，或选中几行。',
  noEnterprise: '所选的行里没有企业（可能是表头、合计或空行）。请选中企业所在的行。',
  asking: '正在评价……',
  failed: '评价没有完成，请再试一次。',
  retry: '再试一次',
  row: (row: number) => `第${row}行`,
  unnamed: '（没有名称）',
  severalSelected: (total: number) => `所选 ${countText(total)} 家`,
  notListed: (count: number) => `只列出前面的企业，另有 ${countText(count)} 家；全部结果请评价整份台账`,
  openRow: (name: string) => `查看${name}`,

  conditions: '条件',
  requirement: (required: string) => `要求${required}`,
  lacks: (labels: readonly string[]) => `缺：${labels.join('、')}`,
  toJudge: (question: string) => `人工：${question}`,
  oneSuffices: '满足其一即可',
  citation: (number: string, from: string) => `${number}，自${from}起施行`,
  openLaw: '看条文依据和历年数值',
  basis: '依据',
  articleOf: (condition: string) => `${condition}的条文依据`,
  missing: '还缺的数据',
  confirm: '还须由人确认',
  cautions: '请留意',
  ways: '最短路径',
  otherWays: '别的办法',
  noWay: '没有只靠补数字就能达到的办法。',
  wayMet: '已符合，不需要再做什么。',
  wayOpen: '没有不达标的数字；补上缺的数据、由人判断之后才有结论。',
  worth: '符合后可享受',
  worthMet: '可享受',
  noWorth: '这一天没有可享受的政策。',
} as const;

/** The selected enterprise on paper. */
export const diagnosisPaneMessages = {
  papers: { page: '诊断书（打印）', word: '诊断书（Word）' },
  making: '正在做诊断书……',
  delivered: {
    page: '诊断书已在新窗口打开，在那里按 Ctrl+P 打印。',
    word: '诊断书（Word）已存到下载文件夹。',
  },
  blocked: '浏览器拦住了新窗口。请允许本站打开窗口，再按一次。',
  impossible: {
    page: '这里的 Excel 不能打开打印页。可以用 Word 版打印；或在浏览器里打开工作台，打开这份台账再打印。',
    word: '这里的 Excel 不能存文件。请在浏览器里打开工作台，打开这份台账再下载。',
  },
  openWorkbench: '打开工作台',
  gone: '这一行已经不是原来的企业，请重新选中再试。',
  failed: '诊断书没有做成，请再试一次；一直不成，请重新打开本页。',
} as const;

/** Evaluating the whole ledger. */
export const batchMessages = {
  title: '整份台账',
  start: '评价整份台账',
  again: '重新评价',
  cancel: '取消',
  running: (done: number, total: number) => `正在评价 ${countText(done)} / ${countText(total)}`,
  starting: '正在评价整份台账……',
  cancelled: '已取消，表格没有改动。',
  done: (total: number) => `评价了 ${countText(total)} 家`,
  noEnterprises: '台账里没有企业可以评价。',
  stale: '评价之后表格有改动，结果已经过时，请重新评价。',
  toSheet: '结果放到新工作表',
  toColumns: '结果写在右侧空列',
  writing: '正在写入……',
  writtenSheet: (sheet: string) => `结果已放到工作表「${sheet}」，原表没有改动。`,
  writtenColumns: (areas: readonly string[]) =>
    `结果已写在右侧空列：${areas.join('、')}，原有单元格没有改动。`,
  taken: (address: string) => `没有写入：${address} 已有内容。请空出右侧的列再试，或放到新工作表。`,
  failed: '没有完成，请再试一次；表格里原有的内容没有改动。',
  sheetName: (program: string) => `${program}评价结果`,
  sheetTitle: (program: string, on: string) => `${program}，申报日${on}`,
  columns: {
    name: '企业名称',
    uscc: '统一社会信用代码',
    verdict: '结论',
    reasons: '理由',
    steps: '最短路径',
    place: '原表位置',
  },
  columnHeader: (program: string, column: string, on: string) => `${program}${column}（申报日期${on}）`,
} as const;
