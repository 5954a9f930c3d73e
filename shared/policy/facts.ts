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

const money = (label: string) => ({ kind: 'money', label, unit: '万元' }) as const;
const moneyByYear = (label: string) => ({ kind: 'moneyByYear', label, unit: '万元' }) as const;
const people = (label: string) => ({ kind: 'people', label, unit: '人' }) as const;
const count = (label: string, unit: string) => ({ kind: 'count', label, unit }) as const;
const points = (label: string) => ({ kind: 'points', label, unit: '分' }) as const;
const claim = (label: string) => ({ kind: 'claim', label, unit: '' }) as const;
const day = (label: string) => ({ kind: 'day', label, unit: '' }) as const;
const code = (label: string) => ({ kind: 'code', label, unit: '' }) as const;

/**
 * The dictionary of facts. The same word with another definition is another fact; fact-definitions.ts says which. Years
 * and months stand in time order, oldest first.
 */
export const facts = {
  foundedOn: day('成立日期'),
  uscc: code('统一社会信用代码'),

  salesRevenue: money('最近一年销售收入'),
  salesRevenueThreeYears: money('近三年销售收入总额'),
  salesRevenueByYear: moneyByYear('近三年各年销售收入'),
  netAssetsByYear: moneyByYear('近三年各年末净资产'),
  totalIncome: money('近一年总收入'),
  highTechIncome: money('近一年高新技术产品（服务）收入'),
  totalAssets: money('资产总额'),
  totalCosts: money('成本费用支出总额'),

  rdExpense: money('最近一年研究开发费用'),
  rdExpenseThreeYears: money('近三年研究开发费用总额'),
  domesticRdExpenseThreeYears: money('近三年境内研究开发费用总额'),
  deductibleRdExpense: money('最近一年研发费用（加计扣除口径）'),
  deductibleRdExpenseYearBefore: money('上一年度研发费用（加计扣除口径）'),

  staffMonthlyAverage: people('职工总数（按月平均）'),
  scienceStaffMonthlyAverage: people('科技人员数（按月平均）'),
  staffQuarterlyAverage: people('职工总数（按季平均）'),
  scienceStaffQuarterlyAverage: people('科技人员数（按季平均）'),

  class1RightCount: count('Ⅰ类知识产权', '件'),
  class2UnusedRightCount: count('Ⅱ类知识产权（未在以往认定中用过）', '件'),
  class2RightCount: count('Ⅱ类知识产权', '件'),
  commercializationCount: count('近三年科技成果转化', '项'),
  operatingYears: count('实际经营年数', '年'),

  coreRightConfirmed: claim('核心知识产权对主要产品发挥核心支持作用'),
  technologyFieldConfirmed: claim('核心技术属于国家重点支持的高新技术领域'),
  cleanForOneYear: claim('申请前一年内无重大安全、质量事故和严重环境违法'),
  ownResearch: claim('知识产权中有自主研发取得的'),
  standardDrafted: claim('参与编制国家、行业标准或检测方法、技术规范'),
  innovationScore: points('创新能力评价得分'),
  technologyLevelPoints: points('技术的先进程度得分'),
  coreSupportPoints: points('对主要产品核心支持作用得分'),
  acquisitionPoints: points('知识产权获得方式得分'),
  standardPoints: points('参与编制标准得分'),
  rdManagementPoints: points('研究开发组织管理制度得分'),
  rdInstitutionPoints: points('研发机构与产学研合作得分'),
  commercializationSystemPoints: points('成果转化组织实施与开放平台得分'),
  talentPoints: points('人才培养与绩效奖励得分'),

  residentEnterprise: claim('在中国境内注册的居民企业'),
  auditedTaxation: claim('会计核算健全、查账征收并能归集研发费用'),
  permittedProducts: claim('产品和服务不属于禁止、限制和淘汰类'),
  permittedIndustry: claim('行业不属于限制、淘汰类和不适用加计扣除的行业'),
  cleanForTwoYears: claim('上年及当年无重大事故、严重环境违法和科研失信'),
  onAbnormalList: claim('列入经营异常名录'),
  onViolationList: claim('列入严重违法失信名单'),
  nationalAwardTopThree: claim('近五年获国家级科技奖励且排名前三'),
  provincialRdInstitution: claim('拥有省部级以上研发机构'),
  standardLed: claim('近五年主导制定国际、国家或行业标准'),
  firstEvaluation: claim('首次参加评价'),
  riskInThreeYears: claim('近三年存在风险记录'),

  certificateNumber: code('高企证书编号'),
  certificateIssuedOn: day('高企证书发证日期'),
  certificateCancelled: claim('高企资格已被取消'),
  registrationNumber: code('入库登记编号'),
  registrationRevoked: claim('入库登记编号已被撤销'),
  onHntePoolList: claim('在高企培育库名单'),
  onAboveScaleList: claim('在规上企业名单'),
  onGazelleList: claim('在瞪羚企业名单'),
  onUnicornList: claim('在独角兽（含潜在、种子）企业名单'),
  onListingPlanList: claim('在上市培育名单'),
  loanAmount: money('申请贷款金额'),
  locatedInDistrict: claim('注册在本区'),
  aboveScaleYearBefore: claim('上一年度已是规上企业'),
  deductionClaimed: claim('当年度自主申报享受加计扣除'),
  deductionClaimedYearBefore: claim('上一年度自主申报享受加计扣除'),

  deductionIndustryExcluded: claim('属于不适用加计扣除的行业'),
  deemedProfitTaxpayer: claim('核定征收'),
} as const;

export type FactName = keyof typeof facts;

export type FactValue<Name extends FactName> = KindValues[(typeof facts)[Name]['kind']];

/** What is known of one enterprise; a fact that is absent or undefined is missing, which is never zero and never no. */
export type Facts = { readonly [Name in FactName]?: FactValue<Name> | undefined };

/** Facts a rule may rely on (`Needed`) and facts it has to ask for (`Optional`); all others are out of its sight. */
export type KnownFacts<Needed extends FactName, Optional extends FactName> = {
  readonly [Name in Needed]: FactValue<Name>;
} & { readonly [Name in Optional]?: FactValue<Name> | undefined };

export const missingOf = <Name extends FactName>(given: Facts, names: readonly Name[]): readonly Name[] =>
  names.filter((name) => given[name] === undefined);

export function hasAll<Needed extends FactName, Optional extends FactName>(
  given: Facts,
  needs: readonly Needed[],
): given is KnownFacts<Needed, Optional> {
  for (const name of needs) if (given[name] === undefined) return false;
  return true;
}
