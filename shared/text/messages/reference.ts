/** What the pages about the worksheet functions say beside the declarations. */
export const referenceMessages = {
  product: '高企通',
  title: '函数手册',
  lead: '在单元格里直接输入，如 =GAOQI_RDRATIO(B2,C2)。裸数字的金额一律按万元；空着、—、无都是“缺”，不是零。',
  leadEnglish:
    'Worksheet functions of the add-in. Bare amounts are in 万元 (10,000 yuan); a missing cell is not zero.',
  searchLabel: '查函数',
  searchHint: '名称、用途、参数，如 研发、growth',
  found: '个函数',
  nothingFound: '没有这样的函数，换个词试试',
  local: '离线可用',
  remote: '联网取数',
  localGroup: '离线可用的函数',
  remoteGroup: '联网取数的函数',
  syntax: '写法',
  parameters: '参数',
  parameter: '参数',
  meaning: '含义',
  shape: '形式',
  whetherNeeded: '是否必填',
  optional: '可省略',
  required: '必填',
  range: '一个单元格，或一行、一列',
  block: '一块区域',
  cell: '一个单元格',
  result: '结果',
  errors: '错误',
  error: '错误',
  cause: '什么时候',
  errorSource: '例子里的原话',
  examples: '例子',
  exampleNote: '“复制整例”带样例数据，粘贴到空白表的 A1 即可看到结果；“复制公式”只要公式。',
  copyFormula: '复制公式',
  copySheet: '复制整例',
  copied: '已复制',
  notCopied: '没有复制成，请选中后按 Ctrl+C',
  gives: '得',
  givesFromServer: '得到服务器上的最新数',
  articles: '依据',
  noArticles: '没有条文：只整理单元格里的字',
  noArticlesRemote: '没有条文：取的是本区上报的数',
  toPolicy: '政策依据',
  toFunctions: '全部函数',
  earlier: '上一个',
  later: '下一个',
  sampleSheet: '样例数据',
  answerColumn: '结果',
  keys: '按 / 开始查找，↑ ↓ 在结果间移动，Esc 清空。',
  skip: '跳到正文',
} as const;

/** What each kind of result is. */
export const returnsText = {
  number: '一个数',
  text: '一段文字',
  row: '一行几格，向右溢出',
  rows: '几行，向下溢出',
} as const;

/** The three errors a function may give, for all functions alike. */
export const errorTexts = {
  unreadable: { code: '#VALUE!', cause: '参数读不出来，或者不可能（负的人数、部分大于整体）' },
  'not-available': { code: '#N/A', cause: '缺少要用的数，或者该日尚无此规定' },
  'division-by-zero': { code: '#DIV/0!', cause: '除数为零' },
} as const;

export const remoteErrors = ['请先在任务窗格登录', '连不上服务器，上次取数 …'] as const;
