import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Ratio } from '../domain/ratio.ts';

/** What a fact of each kind holds. An average may end nowhere (301/24), so it is a fraction; money never is. */
interface KindValues {
  readonly money: Decimal;
  readonly moneyByYear: readonly Decimal[];
  readonly people: Ratio;
  readonly count: number;
  readonly points: Decimal;
  readonly claim: boolean;
  readonly day: CalendarDate;
  readonly code: string;
}

/** Facts that a worksheet judging its rows can find missing: their words go with the functions, all others stay behind. */
export const sheetLabels = {
  foundedOn: '成立日期',
  salesRevenue: '最近一年销售收入',
  salesRevenueThreeYears: '近三年销售收入总额',
  totalIncome: '近一年总收入',
  highTechIncome: '近一年高新技术产品（服务）收入',
  totalAssets: '资产总额',
  totalCosts: '成本费用支出总额',
  rdExpenseThreeYears: '近三年研究开发费用总额',
  domesticRdExpenseThreeYears: '近三年境内研究开发费用总额',
  deductibleRdExpense: '最近一年研发费用（加计扣除口径）',
  staffMonthlyAverage: '职工总数（按月平均）',
  scienceStaffMonthlyAverage: '科技人员数（按月平均）',
  staffQuarterlyAverage: '职工总数（按季平均）',
  scienceStaffQuarterlyAverage: '科技人员数（按季平均）',
  class1RightCount: 'Ⅰ类知识产权',
  class2UnusedRightCount: 'Ⅱ类知识产权（未在以往认定中用过）',
  class2RightCount: 'Ⅱ类知识产权',
  certificateIssuedOn: '高企证书发证日期',
  innovationScore: '创新能力评价得分',
} as const;

/**
 * The dictionary of facts. The same word with another definition is another fact; fact-definitions.ts says which. Years
 * and months stand in time order, oldest first.
 */
export const facts = {
  foundedOn: { kind: 'day', label: sheetLabels.foundedOn, unit: '' },
  salesRevenue: { kind: 'money', label: sheetLabels.salesRevenue, unit: '万元' },
  salesRevenueThreeYears: { kind: 'money', label: sheetLabels.salesRevenueThreeYears, unit: '万元' },
  totalIncome: { kind: 'money', label: sheetLabels.totalIncome, unit: '万元' },
  highTechIncome: { kind: 'money', label: sheetLabels.highTechIncome, unit: '万元' },
  totalAssets: { kind: 'money', label: sheetLabels.totalAssets, unit: '万元' },
  totalCosts: { kind: 'money', label: sheetLabels.totalCosts, unit: '万元' },
  rdExpenseThreeYears: { kind: 'money', label: sheetLabels.rdExpenseThreeYears, unit: '万元' },
  domesticRdExpenseThreeYears: {
    kind: 'money',
    label: sheetLabels.domesticRdExpenseThreeYears,
    unit: '万元',
  },
  deductibleRdExpense: { kind: 'money', label: sheetLabels.deductibleRdExpense, unit: '万元' },
  staffMonthlyAverage: { kind: 'people', label: sheetLabels.staffMonthlyAverage, unit: '人' },
  scienceStaffMonthlyAverage: { kind: 'people', label: sheetLabels.scienceStaffMonthlyAverage, unit: '人' },
  staffQuarterlyAverage: { kind: 'people', label: sheetLabels.staffQuarterlyAverage, unit: '人' },
  scienceStaffQuarterlyAverage: {
    kind: 'people',
    label: sheetLabels.scienceStaffQuarterlyAverage,
    unit: '人',
  },
  class1RightCount: { kind: 'count', label: sheetLabels.class1RightCount, unit: '件' },
  class2UnusedRightCount: { kind: 'count', label: sheetLabels.class2UnusedRightCount, unit: '件' },
  class2RightCount: { kind: 'count', label: sheetLabels.class2RightCount, unit: '件' },
  certificateIssuedOn: { kind: 'day', label: sheetLabels.certificateIssuedOn, unit: '' },
  innovationScore: { kind: 'points', label: sheetLabels.innovationScore, unit: '分' },

  uscc: { kind: 'code', label: '统一社会信用代码', unit: '' },

  salesRevenueByYear: { kind: 'moneyByYear', label: '近三年各年销售收入', unit: '万元' },
  netAssetsByYear: { kind: 'moneyByYear', label: '近三年各年末净资产', unit: '万元' },
  commercializationCount: { kind: 'count', label: '近三年科技成果转化', unit: '项' },
  rdExpense: { kind: 'money', label: '最近一年研究开发费用', unit: '万元' },
  deductibleRdExpenseYearBefore: { kind: 'money', label: '上一年度研发费用（加计扣除口径）', unit: '万元' },

  operatingYears: { kind: 'count', label: '实际经营年数', unit: '年' },

  coreRightConfirmed: { kind: 'claim', label: '核心知识产权对主要产品发挥核心支持作用', unit: '' },
  technologyFieldConfirmed: { kind: 'claim', label: '核心技术属于国家重点支持的高新技术领域', unit: '' },
  cleanForOneYear: { kind: 'claim', label: '申请前一年内无重大安全、质量事故和严重环境违法', unit: '' },
  ownResearch: { kind: 'claim', label: '知识产权中有自主研发取得的', unit: '' },
  standardDrafted: { kind: 'claim', label: '参与编制国家、行业标准或检测方法、技术规范', unit: '' },
  technologyLevelPoints: { kind: 'points', label: '技术的先进程度得分', unit: '分' },
  coreSupportPoints: { kind: 'points', label: '对主要产品核心支持作用得分', unit: '分' },
  acquisitionPoints: { kind: 'points', label: '知识产权获得方式得分', unit: '分' },
  standardPoints: { kind: 'points', label: '参与编制标准得分', unit: '分' },
  rdManagementPoints: { kind: 'points', label: '研究开发组织管理制度得分', unit: '分' },
  rdInstitutionPoints: { kind: 'points', label: '研发机构与产学研合作得分', unit: '分' },
  commercializationSystemPoints: { kind: 'points', label: '成果转化组织实施与开放平台得分', unit: '分' },
  talentPoints: { kind: 'points', label: '人才培养与绩效奖励得分', unit: '分' },

  residentEnterprise: { kind: 'claim', label: '在中国境内注册的居民企业', unit: '' },
  auditedTaxation: { kind: 'claim', label: '会计核算健全、查账征收并能归集研发费用', unit: '' },
  permittedProducts: { kind: 'claim', label: '产品和服务不属于禁止、限制和淘汰类', unit: '' },
  permittedIndustry: { kind: 'claim', label: '行业不属于限制、淘汰类和不适用加计扣除的行业', unit: '' },
  cleanForTwoYears: { kind: 'claim', label: '上年及当年无重大事故、严重环境违法和科研失信', unit: '' },
  onAbnormalList: { kind: 'claim', label: '列入经营异常名录', unit: '' },
  onViolationList: { kind: 'claim', label: '列入严重违法失信名单', unit: '' },
  nationalAwardTopThree: { kind: 'claim', label: '近五年获国家级科技奖励且排名前三', unit: '' },
  provincialRdInstitution: { kind: 'claim', label: '拥有省部级以上研发机构', unit: '' },
  standardLed: { kind: 'claim', label: '近五年主导制定国际、国家或行业标准', unit: '' },
  firstEvaluation: { kind: 'claim', label: '首次参加评价', unit: '' },
  riskInThreeYears: { kind: 'claim', label: '近三年存在风险记录', unit: '' },

  certificateNumber: { kind: 'code', label: '高企证书编号', unit: '' },
  certificateCancelled: { kind: 'claim', label: '高企资格已被取消', unit: '' },
  registrationNumber: { kind: 'code', label: '入库登记编号', unit: '' },
  registrationRevoked: { kind: 'claim', label: '入库登记编号已被撤销', unit: '' },
  onHntePoolList: { kind: 'claim', label: '在高企培育库名单', unit: '' },
  onAboveScaleList: { kind: 'claim', label: '在规上企业名单', unit: '' },
  onGazelleList: { kind: 'claim', label: '在瞪羚企业名单', unit: '' },
  onUnicornList: { kind: 'claim', label: '在独角兽（含潜在、种子）企业名单', unit: '' },
  onListingPlanList: { kind: 'claim', label: '在上市培育名单', unit: '' },
  loanAmount: { kind: 'money', label: '申请贷款金额', unit: '万元' },
  locatedInDistrict: { kind: 'claim', label: '注册在本区', unit: '' },
  aboveScaleYearBefore: { kind: 'claim', label: '上一年度已是规上企业', unit: '' },
  deductionClaimed: { kind: 'claim', label: '当年度自主申报享受加计扣除', unit: '' },
  deductionClaimedYearBefore: { kind: 'claim', label: '上一年度自主申报享受加计扣除', unit: '' },

  deductionIndustryExcluded: { kind: 'claim', label: '属于不适用加计扣除的行业', unit: '' },
  deemedProfitTaxpayer: { kind: 'claim', label: '核定征收', unit: '' },
} as const;

export type FactName = keyof typeof facts;

export type FactValue<Name extends FactName> = KindValues[(typeof facts)[Name]['kind']];

/** What is known of one enterprise; a fact that is absent or undefined is missing, which is never zero and never no. */
export type Facts = { readonly [Name in FactName]?: FactValue<Name> | undefined };

/** Facts a rule may rely on (`Needed`) and facts it has to ask for (`Optional`); all others are out of its sight. */
export type KnownFacts<Needed extends FactName, Optional extends FactName> = {
  readonly [Name in Needed]: FactValue<Name>;
} & { readonly [Name in Optional]?: FactValue<Name> | undefined };

export function hasAll<Needed extends FactName, Optional extends FactName>(
  given: Facts,
  needs: readonly Needed[],
): given is KnownFacts<Needed, Optional> {
  for (const name of needs) if (given[name] === undefined) return false;
  return true;
}
