/**
 * Every document the rules cite: a line in each of the three lists, because a worksheet takes along only what it says.
 * `from` is the day from which it applies (which may lie before the day it was issued); `until` is the first day on which
 * it no longer does.
 */
export interface Instrument {
  readonly from: string;
  readonly until?: string;
}

const known = {
  'hnte-measures-2016': { from: '2016-01-01' },
  'hnte-guidelines-2016': { from: '2016-01-01' },
  'tech-sme-measures-2017': { from: '2017-05-03' },
  'tech-sme-guidelines-2022': { from: '2022-01-01' },
  'tech-sme-notice-2024': { from: '2024-01-01' },
  'tech-sme-notice-2026': { from: '2026-01-01' },
  'income-tax-law-2008': { from: '2008-01-01' },
  'deduction-measures-2008': { from: '2008-01-01', until: '2016-01-01' },
  'deduction-notice-2015': { from: '2016-01-01' },
  'deduction-tech-sme-2017': { from: '2017-01-01' },
  'deduction-2018': { from: '2018-01-01' },
  'deduction-manufacturing-2021': { from: '2021-01-01' },
  'deduction-other-costs-2021': { from: '2021-01-01' },
  'deduction-tech-sme-2022': { from: '2022-01-01' },
  'deduction-quarter-2022': { from: '2022-10-01', until: '2023-01-01' },
  'deduction-2023': { from: '2023-01-01' },
  'deduction-chips-2023': { from: '2023-01-01', until: '2028-01-01' },
  'deduction-abroad-2018': { from: '2018-01-01' },
  'uscc-standard-2015': { from: '2015-10-01' },
  'wujin-tech-sme-2021': { from: '2021-01-01' },
  'wujin-hotline-2024': { from: '2023-12-01' },
  'jiangsu-listing-2025': { from: '2025-01-01' },
} as const satisfies Readonly<Record<string, Instrument>>;

export type InstrumentId = keyof typeof known;

export const instruments: Readonly<Record<InstrumentId, Instrument>> = known;

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

/** What else is known of a document: nothing that a verdict needs. */
export interface InstrumentRecord {
  readonly number: string;
  readonly issuer: string;
  readonly replaces?: string;
  readonly standing?: '征求意见稿' | '未见全文' | '访谈';
}

export const instrumentRecords: Readonly<Record<InstrumentId, InstrumentRecord>> = {
  'hnte-measures-2016': { number: '国科发火〔2016〕32号', issuer: '科技部、财政部、国家税务总局' },
  'hnte-guidelines-2016': { number: '国科发火〔2016〕195号', issuer: '科技部、财政部、国家税务总局' },
  'tech-sme-measures-2017': { number: '国科发政〔2017〕115号', issuer: '科技部、财政部、国家税务总局' },
  'tech-sme-guidelines-2022': {
    number: '国科火字〔2022〕67号',
    issuer: '科技部火炬高技术产业开发中心',
    replaces: '国科火字〔2017〕144号',
    standing: '未见全文',
  },
  'tech-sme-notice-2024': { number: '工信厅企业函〔2024〕244号', issuer: '工业和信息化部办公厅' },
  'tech-sme-notice-2026': { number: '工企业函〔2026〕160号', issuer: '工业和信息化部', standing: '未见全文' },
  'income-tax-law-2008': { number: '主席令第63号', issuer: '全国人民代表大会' },
  'deduction-measures-2008': { number: '国税发〔2008〕116号', issuer: '国家税务总局' },
  'deduction-notice-2015': {
    number: '财税〔2015〕119号',
    issuer: '财政部、国家税务总局、科技部',
    replaces: '国税发〔2008〕116号',
  },
  'deduction-tech-sme-2017': { number: '财税〔2017〕34号', issuer: '财政部、国家税务总局、科技部' },
  'deduction-2018': { number: '财税〔2018〕99号', issuer: '财政部、税务总局、科技部' },
  'deduction-manufacturing-2021': { number: '财政部 税务总局公告2021年第13号', issuer: '财政部、税务总局' },
  'deduction-other-costs-2021': { number: '税务总局公告2021年第28号', issuer: '国家税务总局' },
  'deduction-tech-sme-2022': {
    number: '财政部 税务总局 科技部公告2022年第16号',
    issuer: '财政部、税务总局、科技部',
  },
  'deduction-quarter-2022': {
    number: '财政部 税务总局 科技部公告2022年第28号',
    issuer: '财政部、税务总局、科技部',
  },
  'deduction-2023': { number: '财政部 税务总局公告2023年第7号', issuer: '财政部、税务总局' },
  'deduction-chips-2023': {
    number: '财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号',
    issuer: '财政部、税务总局、国家发展改革委、工业和信息化部',
  },
  'deduction-abroad-2018': { number: '财税〔2018〕64号', issuer: '财政部、税务总局、科技部' },
  'uscc-standard-2015': { number: 'GB 32100-2015', issuer: '国家质量监督检验检疫总局、国家标准化管理委员会' },
  'wujin-tech-sme-2021': { number: '附件1', issuer: '武进区' },
  'wujin-hotline-2024': { number: '政风热线答问', issuer: '武进区科技局', standing: '访谈' },
  'jiangsu-listing-2025': {
    number: '苏科高发〔2025〕132号',
    issuer: '江苏省科学技术厅',
    standing: '未见全文',
  },
};
