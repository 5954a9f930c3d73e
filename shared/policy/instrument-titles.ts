import type { InstrumentId } from './instruments.ts';

/** The documents whose articles a worksheet quotes: their titles go with the functions, all others stay behind. */
export const sheetTitles = {
  'hnte-measures-2016': '高新技术企业认定管理办法',
  'hnte-guidelines-2016': '高新技术企业认定管理工作指引',
  'tech-sme-measures-2017': '科技型中小企业评价办法',
} as const;

export const instrumentTitles: Readonly<Record<InstrumentId, string>> = {
  ...sheetTitles,
  'tech-sme-guidelines-2022': '科技型中小企业评价服务工作指引',
  'tech-sme-notice-2024': '关于组织开展科技型中小企业评价工作的通知',
  'tech-sme-notice-2026': '关于做好2026年科技型中小企业评价工作的通知',
  'income-tax-law-2008': '中华人民共和国企业所得税法',
  'deduction-measures-2008': '企业研究开发费用税前扣除管理办法（试行）',
  'deduction-notice-2015': '关于完善研究开发费用税前加计扣除政策的通知',
  'deduction-tech-sme-2017': '关于提高科技型中小企业研究开发费用税前加计扣除比例的通知',
  'deduction-2018': '关于提高研究开发费用税前加计扣除比例的通知',
  'deduction-manufacturing-2021': '关于进一步完善研发费用税前加计扣除政策的公告',
  'deduction-other-costs-2021': '关于进一步落实研发费用加计扣除政策有关问题的公告',
  'deduction-tech-sme-2022': '关于进一步提高科技型中小企业研发费用税前加计扣除比例的公告',
  'deduction-quarter-2022': '关于加大支持科技创新税前扣除力度的公告',
  'deduction-2023': '关于进一步完善研发费用税前加计扣除政策的公告',
  'deduction-chips-2023': '关于提高集成电路和工业母机企业研发费用加计扣除比例的公告',
  'deduction-abroad-2018': '关于企业委托境外研究开发费用税前加计扣除有关政策问题的通知',
  'uscc-standard-2015': '法人和其他组织统一社会信用代码编码规则',
  'wujin-tech-sme-2021': '武进区加快推进科技型中小企业发展的实施意见',
  'wujin-hotline-2024': '武进区科技局：锚定新质生产力 拓掘发展新动能',
  'jiangsu-listing-2025': '江苏省科技企业上市培育计划',
};
