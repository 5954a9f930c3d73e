const longestShown = 40;

/** What stood in a cell, short enough for a tooltip. */
export function shown(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '既不是文字也不是数字';
  return cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell;
}

/** Every sentence that a worksheet function says about its arguments. `name` is the argument as the formula bar shows it. */
export const formulaMessages = {
  unreadable: (name: string, cell: unknown) => `「${name}」读不出来：${shown(cell)}`,
  missing: (name: string) => `缺少「${name}」`,
  missingInYear: (name: string, year: number) => `第${year}年缺少「${name}」`,
  missingAt: (name: string, place: number) => `「${name}」第${place}个数缺失`,
  tooFew: (name: string, least: number) => `「${name}」至少要有${least}个数`,
  tooMany: (name: string, most: number) => `「${name}」最多${most}个数`,
  negative: (name: string, cell: unknown) => `「${name}」不能为负：${shown(cell)}`,
  notWhole: (name: string, cell: unknown) => `「${name}」应为整数：${shown(cell)}`,
  notAmount: (name: string, cell: unknown) => `「${name}」应为金额：${shown(cell)}`,
  notCount: (name: string, cell: unknown) => `「${name}」应为个数，不带金额单位或百分号：${shown(cell)}`,
  notOneCell: (name: string) => `「${name}」应为一个单元格`,
  notOneLine: (name: string) => `「${name}」应为一行或一列`,
  notOneOf: (name: string, choices: readonly string[], cell: unknown) =>
    `「${name}」应为${choices.join('、')}之一：${shown(cell)}`,
  notPeriod: (name: string, cell: unknown) =>
    `「${name}」应为 2021、2021年、2021Q3、2021年第三季度、2021-09 或 2021年9月：${shown(cell)}`,
  notWord: (name: string, cell: unknown) => `「${name}」应为文字：${shown(cell)}`,
  unequalLengths: (first: string, second: string) => `「${first}」与「${second}」的个数不同`,
  partAboveWhole: (part: string, whole: string) => `「${part}」大于「${whole}」`,
  zeroDivisor: (name: string) => `「${name}」为零，无法相除`,
  beforeRule: '该日尚无此规定',
  tooLarge: '结果超出表格能表示的范围',
  januaryOrOctober: '可能是1月或10月',
  yearOnly: '只有年份',
  noColumn: '表中没有相应的列，由人判断',
  headerTwice: (header: string) => `表头重复：「${header}」`,
  wider: '「数据行」比「表头」宽',
  noUsefulColumn: (wanted: string) => `「表头」里没有可用的列，需要${wanted}`,
  unreadableInRow: (header: string, cell: unknown) => `「${header}」读不出来：${shown(cell)}，由人判断`,
  openToPerson: (names: readonly string[]) => `须由人判断：${names.join('、')}`,
  manual: '需人工判断',
  allMet: '各项条件均符合',
  metButConfirm: (conditions: readonly string[]) => `规模和得分符合；仍须由人确认：${conditions.join('、')}`,
  signIn: '请先在任务窗格登录',
  noConnection: (lastOn: string) => `连不上服务器，上次取数 ${lastOn}`,
  neverFetched: '无',
  unknownToBackend: '服务器没有这个数',
  unexpected: '这个公式出了意外，请把公式和所引用的单元格告诉维护人员',
} as const;

/** What GAOQI_USCC answers; one reason, the first that applies. */
export const usccMessages = {
  valid: '有效',
  asNumber: '代码已被存成数字，末位已丢失',
  length: (found: number) => `应为18位（现为${found}位）`,
  illegalCharacter: (character: string) => `含有不允许的字符「${character}」`,
  checkCharacter: (right: string) => `校验码应为「${right}」`,
} as const;
