import { type Decimal, decimalText } from '../../domain/decimal.ts';
import { type Ratio, exactText, multiplyRatios, ratio } from '../../domain/ratio.ts';

const percentText = (share: Ratio): string => `${exactText(multiplyRatios(share, ratio(100, 1))) ?? ''}%`;

/** Sentences of verdicts and distances that belong to no single rule. */
export const messages = {
  passesOnOneSideOnly: (bound: Decimal, share: Ratio) =>
    `最近一年销售收入处在${decimalText(bound)}万元分档线附近：超过${decimalText(bound)}万元即按${percentText(share)}要求，同样的研发费用在另一侧即可达到`,
  nearTier: (bound: Decimal) =>
    `最近一年销售收入处在${decimalText(bound)}万元分档线附近，审计调整可能改变适用比例`,
  noZeroItem: (required: string, item: string) => `${required}，且「${item}」不为0分`,
  nobodyEmployed: '职工总数为0，科技人员指标不得分',
  monthlyStaffFigure: '与高企口径的月平均职工数相同：科技型中小企业按季平均，请核对是否误用',
  growthTooShort: '不足两个可比年度，成长性无法计算，不得分',
  negativeBase: '基期为负数，增长率文件未作规定，由人判断；从紧按0分',
  growthAtFivePercent: '增长率恰好5%：指引正文为“≥5%”，附件4评分表印作“＞5%”，按正文计',
  actualYearsOpen: '经营不满三年：年均数按三年和按实际年数两种除法都列出',
  averageBelowOne: '年均转化大于0不足1项，评分表没有这一档，由人判断；从紧按0分',
  manual: '需人工判断',
  incomeBelowSales: '总收入低于销售收入，请核对：总收入一般不小于销售收入',
  belowTaxFigure: '研究开发费用（高企口径）低于加计扣除口径，请核对：高企口径一般更宽',
  batchYearsDiffer: '按发证日起三年与按最近三个批次年度两种口径结论不同，请核对所用口径',
  numberUsableUntilMarch: '上一年度编号：有的地方允许用到当年3月31日，统计仍按编号所属年度',
  limitInPrinciple: '额度和期限（原则上1年以内）以银行审核为准',
  compared: (name: string, figures: string, article: string) => `${name}${figures}（${article}）`,
  measuredAgainst: (measured: string, required: string) => `：${measured}，要求${required}`,
  toJudge: (name: string, question: string, article: string) => `${name}：${question}（${article}）`,
  lacks: (name: string, missing: string, article: string) => `${name}：缺${missing}（${article}）`,
  notInForce: (name: string, article: string) => `${name}：该日尚无此规定（${article}）`,
  shownAs: (exact: string, shown: string) => `${exact}（显示为${shown}）`,
  looksMet: (exact: string, shown: string) => `${exact}四舍五入显示为${shown}，仍未达到`,
  whetherListed: (list: string) => `是否在${list}`,
  listed: (list: string) => `在${list}`,
  notListed: (list: string) => `不在${list}`,
  separator: '；',
  short: (label: string, amount: string, unit: string) => `${label}还差 ${amount} ${unit}`,
  tooMuch: (label: string, amount: string, unit: string) => `${label}须减少 ${amount} ${unit}`,
  tooEarly: (days: string, from: string) => `再等 ${days} 天（${from}起可申报）`,
  toSupply: (label: string) => `先补「${label}」`,
  beyondFigures: (rule: string) => `不能靠补数字达到：${rule}`,
  toBeJudged: (name: string) => `须由人判断：${name}`,
  distanceMeasure:
    '最短的办法依次按三条比较：不动由市场决定的数字（收入、资产、职工总数），动的数字最少，各数字相对变动之和最小',
} as const;
