interface ParameterWord {
  readonly label: string;
  /** Of a bare number; money is in 万元 and a fraction is a percentage without it. */
  readonly unit?: string;
}

/** What a lawyer reads for each name of a parameter; a name means the same wherever it is used. */
export const parameterWords: Readonly<Record<string, ParameterWord>> = {
  days: { label: '自注册之日起满（含）', unit: '天' },
  years: { label: '年数', unit: '年' },
  least: { label: '下限（含）' },
  most: { label: '上限（含）', unit: '分' },
  scale: { label: '分档，按最近一年销售收入' },
  passing: { label: '合格线', unit: '分' },
  table: { label: '分档给分' },
  own: { label: '有自主研发的' },
  acquired: { label: '只有受让、受赠、并购等的' },
  drafted: { label: '参与编制的' },
  unknown: { label: '没有填写时，得分未定' },
  class1: { label: 'Ⅰ类件数', unit: '件' },
  class2: { label: 'Ⅱ类件数', unit: '件' },
  ofSales: { label: '研发费用占销售收入' },
  ofCosts: { label: '研发费用占成本费用总额' },
  general: { label: '一般企业' },
  manufacturing: { label: '制造业' },
  techSme: { label: '科技型中小企业' },
  chipsAndMachineTools: { label: '集成电路和工业母机企业' },
  standard: { label: '法定税率' },
  recognized: { label: '国家需要重点扶持的高新技术企业' },
  outsourcedCounts: { label: '委托外部的，按实际发生额计入' },
  otherAtMost: { label: '其他费用占总额上限（含）' },
  abroadAtMost: { label: '委托境外占境内符合条件费用上限（含）' },
  usableUntil: { label: '有的地方上年编号可用到次年' },
  division: { label: '行政区划代码' },
  triggers: { label: '提示条件' },
  staffUpTo: { label: '职工总数不超过（含）' },
  rdBelow: { label: '研发费用低于' },
  moreCases: { label: '没有知识产权、近三年有风险记录、首次参评也提示' },
};

/** Where a fraction is no percentage but counts something. */
const countedIn: Readonly<Record<string, string>> = {
  'tech-sme.size-limit-staff most': '人',
  'hnte.score-commercialization table': '项/年',
  'tech-sme.on-site-check staffUpTo': '人',
};

export const unitOf = (id: string, parameter: string): string | undefined =>
  countedIn[`${id} ${parameter}`] ?? parameterWords[parameter]?.unit;

export const isCounted = (id: string, parameter: string): boolean => `${id} ${parameter}` in countedIn;
