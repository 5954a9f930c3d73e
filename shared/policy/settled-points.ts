/** A point on which texts, offices or programs differ, and how this product reads it. */
export interface SettledPoint {
  readonly id: `D-${number}`;
  readonly question: string;
  readonly reading: string;
  /** Where a reader meets the decision: in the bound itself, as a note beside a verdict, or in the counting. */
  readonly shownAs: '界限写明' | '提示' | '计数口径';
  /** Ids of the rules, scores and calculations it touches. */
  readonly rules: readonly string[];
}

/** In the order in which they came up; numbers are never used again. */
export const settledPoints: readonly SettledPoint[] = [
  {
    id: 'D-1',
    question: '“以上”“以下”含不含本数',
    reading: '含（民法典第一千二百五十九条）；条文自己写明不含的，从其写明，如“70分以上（不含70分）”',
    shownAs: '界限写明',
    rules: ['hnte.innovation-score', 'rewards.rd-growth', 'tech-sme.passing-score'],
  },
  {
    id: 'D-2',
    question: '目标里的“突破”“超”',
    reading:
      '“超”不含本数；“突破”没有法定解释，按不含本数（可改为含本数），恰好相等时写“达到未突破”；现有目标表没有这两个词',
    shownAs: '计数口径',
    rules: [],
  },
  {
    id: 'D-3',
    question: '目标里的“达到”“不低于”和没有限定词',
    reading: '都含本数',
    shownAs: '计数口径',
    rules: [],
  },
  {
    id: 'D-4',
    question: '5000万元同时出现在两档里',
    reading: '“（含）”写在第一档：5000万元整按5%，2亿元整按4%；销售收入在分档线上下2%以内时给出提示',
    shownAs: '提示',
    rules: ['hnte.rd-expense-ratio'],
  },
  {
    id: 'D-5',
    question: '“注册成立一年以上”按365天还是按周年',
    reading: '按365个日历日（指引三（一）），闰年不例外',
    shownAs: '界限写明',
    rules: ['hnte.registered-one-year'],
  },
  {
    id: 'D-6',
    question: '增长率恰好5%：正文“≥5%”，附件4评分表“＞5%”',
    reading: '按正文；恰好5%时给出提示',
    shownAs: '提示',
    rules: ['hnte.score-growth-net-assets', 'hnte.score-growth-sales'],
  },
  {
    id: 'D-7',
    question: '净资产为负时增长率怎么算',
    reading: '文件没有规定：按算式计算，不大于零得0分；大于零由人判断，从紧按0分',
    shownAs: '提示',
    rules: ['hnte.score-growth-net-assets', 'hnte.score-growth-sales'],
  },
  {
    id: 'D-8',
    question: '年均转化大于0不足1项；经营不满三年除以几',
    reading: '评分表没有这一档：给0至1分，由人判断；不满三年时按三年、按实际年数两种都列出',
    shownAs: '提示',
    rules: ['hnte.score-commercialization'],
  },
  {
    id: 'D-9',
    question: '境内比例里的委托费用是否也乘80%',
    reading: '分子分母都乘80%：分子的口径不能宽于总额',
    shownAs: '界限写明',
    rules: ['hnte.domestic-share', 'hnte.domestic-rd-share'],
  },
  {
    id: 'D-10',
    question: '其他费用“一般不得超过20%”是不是硬上限',
    reading: '按上限计算，同时给出未封顶的数',
    shownAs: '提示',
    rules: ['hnte.rd-collection'],
  },
  {
    id: 'D-11',
    question: '其他费用上限按年还是三年合计',
    reading: '按年，用全年合计数',
    shownAs: '界限写明',
    rules: ['hnte.rd-collection'],
  },
  {
    id: 'D-12',
    question: '某日有效的高企：按发证日起三年，还是最近三个批次年度',
    reading: '按发证日起三年（办法第九条）；两种口径结论不同时给出提示',
    shownAs: '提示',
    rules: ['qualifications.hnte-certificate', 'tech-sme.direct-hnte-certificate'],
  },
  {
    id: 'D-13',
    question: '证书的最后一天',
    reading: '满三年的同月同日起失效，前一天仍有效；2月29日发证的，3月1日起失效',
    shownAs: '界限写明',
    rules: ['qualifications.hnte-certificate'],
  },
  {
    id: 'D-14',
    question: '科技型中小企业怎么计数',
    reading: '评价年度内按统一社会信用代码去重；被撤销的不计；迁移的计入编号发放地',
    shownAs: '计数口径',
    rules: ['qualifications.tech-sme-registration'],
  },
  {
    id: 'D-15',
    question: '科技型中小企业职工数按季平均，高企按月平均',
    reading: '两项分别填写，互不代用；两数相同给出提示',
    shownAs: '提示',
    rules: ['tech-sme.size-limit-staff', 'tech-sme.score-science-staff'],
  },
  {
    id: 'D-16',
    question: '高企、加计扣除、统计三种研发费用口径',
    reading: '三项分别填写，互不代用；高企口径低于加计扣除口径给出提示',
    shownAs: '提示',
    rules: ['hnte.rd-expense-ratio', 'tech-sme.score-rd-investment'],
  },
  {
    id: 'D-17',
    question: '比例四舍五入后看着达标',
    reading: '比较时不舍入，显示两位小数；9.996%写明“显示为10.00%”并判未达到',
    shownAs: '提示',
    rules: ['hnte.science-staff-ratio'],
  },
  {
    id: 'D-18',
    question: '代码、编号校验不过',
    reading: '只提醒核对，不拦截',
    shownAs: '提示',
    rules: ['codes.credit-code', 'codes.certificate-number', 'codes.registration-number'],
  },
  {
    id: 'D-19',
    question: '征求意见稿里的目标',
    reading: '目标表标明“征求意见稿”，随来源一起显示，待科技局确认；现有目标表（2021年）不是征求意见稿',
    shownAs: '计数口径',
    rules: [],
  },
  {
    id: 'D-20',
    question: '瞪羚企业47家与40家',
    reading: '两数口径不同：47家为全区，40家为高新区，录入目标时分列；现有目标表没有瞪羚企业',
    shownAs: '计数口径',
    rules: ['qualifications.gazelle-listed'],
  },
  {
    id: 'D-21',
    question: '2026年起的“科技和创新型中小企业”',
    reading: '与科技型中小企业是两项资质；除非科技局另定，不计入科小目标',
    shownAs: '计数口径',
    rules: ['qualifications.tech-sme-registration'],
  },
  {
    id: 'D-22',
    question: '一年的入库数何时截止',
    reading: '按编号所属的评价年度，不按公告月份',
    shownAs: '计数口径',
    rules: ['qualifications.tech-sme-registration'],
  },
];
