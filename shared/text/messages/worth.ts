/** What meeting a program brings, in sentences; a figure that no document gives is said to be unknown. */
export const worthMessages = {
  incomeTax: '企业所得税',
  superDeduction: '研发费用加计扣除',
  wukeLoan: '武科贷',
  huikeLoan: '惠科企',
  firstAboveScale: '首次上规奖励',
  rdGrowth: '研发费用增长奖励',
  lowerRate: (from: string, to: string) => `税率由${from}降为${to}，自资格所在年度起`,
  taxSaved: (income: string, saved: string) => `应纳税所得额${income}，一年少缴${saved}`,
  taxUnknown: (saved: string) => `每100万元应纳税所得额少缴${saved}；本企业应纳税所得额未知，未计算`,
  noTax: '没有应纳税所得额，暂无可减',
  deduction: (year: number, share: string, rd: string, extra: string) =>
    `${year}年度比例${share}：可加计扣除研发费用${rd}，再扣除${extra}`,
  deductionUnknown: (year: number, share: string, label: string) =>
    `${year}年度比例${share}；缺「${label}」，未计算`,
  taxWorth: (saved: string, rate: string) => `按${rate}税率少缴${saved}`,
  sameAsGeneral: (share: string) => `与一般企业同为${share}，入库不再提高比例`,
  aboveGeneral: (share: string) => `一般企业为${share}`,
  higherKind: (kind: string, share: string) => `${kind}为${share}`,
  kinds: { manufacturing: '制造业企业', chipsAndMachineTools: '清单内的集成电路和工业母机企业' },
  notApplicable: '行业或征收方式不适用，不能加计扣除',
  toConfirm: '须先确认行业和征收方式',
  loan: (limit: string) => `可列入支持名录，单户原则上最高${limit}，期限原则上1年内，以银行审核为准`,
  onlyInDistrict: '须注册在本区',
  outsideDistrict: '注册地不在本区，不能申请',
  startUpLoan: '面向科技初创企业，条件未公布，由合作银行审核；不以本项政策为前提',
  localContribution: '首次上规当年对地方贡献的增量部分全部奖励；金额以当年核算为准，现在未知',
  growth: (growth: string, least: string) =>
    `研发费用比上年增长${growth}，要求不低于${least}且两年都申报加计扣除`,
  growthUnknown: (least: string) =>
    `研发费用比上年增长不低于${least}、两年都申报加计扣除的给予奖励；缺两年数字`,
  rewardUnknown: '奖励金额按市实施细则，本产品未收录',
} as const;
