import type { FactName } from './facts.ts';

/**
 * How each figure is to be counted (口径), for whoever fills it in. Beside facts.ts and not inside it, because a
 * worksheet function needs the names of the facts and not this.
 */
export const factDefinitions: Readonly<Partial<Record<FactName, string>>> = {
  salesRevenue: '主营业务收入与其他业务收入之和，按企业所得税年度纳税申报表的口径，不含视同销售',
  salesRevenueThreeYears: '申请当年以前的连续三个会计年度，不含申请当年；经营不满三年按实际经营时间',
  salesRevenueByYear: '按时间先后；只列实际经营的年度',
  netAssetsByYear: '各年末经审计的资产总额减负债总额，按时间先后',
  totalIncome: '收入总额减去不征税收入，均按企业所得税法的口径；免税收入不减',
  highTechIncome: '属于重点支持领域的产品（服务）收入与技术性收入之和，近一个会计年度',
  totalAssets: '上一年度末余额',
  totalCosts: '文件未给定义：请填全年成本费用支出合计，并注明构成',
  rdExpense: '高企口径：八类费用归集，委托外部按实际发生额的80%，其他费用一般不超过总额的20%',
  rdExpenseThreeYears: '高企口径，三个会计年度之和；不得用加计扣除或统计口径代替',
  domesticRdExpenseThreeYears: '内部费用加委托境内费用的80%；委托港澳台机构和外籍人员的算境外',
  deductibleRdExpense: '加计扣除口径：其他相关费用不超过可加计扣除总额的10%，委托境外另有上限',
  deductibleRdExpenseYearBefore: '与最近一年同口径',
  staffMonthlyAverage: '各月（月初数＋月末数）÷2，再按月平均；在职人员与当年工作满183天的兼职、临时聘用人员',
  scienceStaffMonthlyAverage: '直接从事研发和相关技术创新活动、当年工作满183天的人员，按月平均',
  staffQuarterlyAverage: '各季（季初数＋季末数）÷2，再按季平均；兼职、临时聘用人员须满6个月',
  scienceStaffQuarterlyAverage: '与职工总数同口径，按季平均',
  class1RightCount:
    '发明专利、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权，有效且权属人为本企业',
  class2UnusedRightCount: '实用新型、外观设计、软件著作权等，不含商标；在以往成功的高企认定中用过的不再计',
  class2RightCount: '实用新型、外观设计、软件著作权等，不含商标；没有“仅限使用一次”的规定',
  commercializationCount: '近三年实现转化的成果，同一成果用于多个产品或多国只计一项',
  innovationScore: '评审专家的平均分，可以有小数',
  technologyFieldConfirmed: '须明确到《国家重点支持的高新技术领域》的第三级',
  cleanForOneYear: '申请之日前365天',
  cleanForTwoYears: '上一会计年度和当年',
  onAboveScaleList: '以统计部门名单为准，不由收入推算',
  standardLed: '起草单位排名前五',
};
