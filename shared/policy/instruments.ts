/**
 * Every document the rules cite. `from` is the day from which it applies (which may lie before the day it was issued);
 * `until` is the first day on which it no longer does.
 */
export interface Instrument {
  readonly title: string;
  readonly number: string;
  readonly from: string;
  readonly until?: string;
  readonly replaces?: string;
  readonly standing?: '征求意见稿' | '未见全文' | '访谈';
}

const known = {
  'hnte-measures-2016': {
    title: '高新技术企业认定管理办法',
    number: '国科发火〔2016〕32号',
    from: '2016-01-01',
  },
  'hnte-guidelines-2016': {
    title: '高新技术企业认定管理工作指引',
    number: '国科发火〔2016〕195号',
    from: '2016-01-01',
  },
  'tech-sme-measures-2017': {
    title: '科技型中小企业评价办法',
    number: '国科发政〔2017〕115号',
    from: '2017-05-03',
  },
  'tech-sme-guidelines-2022': {
    title: '科技型中小企业评价服务工作指引',
    number: '国科火字〔2022〕67号',
    from: '2022-01-01',
    replaces: '国科火字〔2017〕144号',
    standing: '未见全文',
  },
  'tech-sme-notice-2024': {
    title: '关于组织开展科技型中小企业评价工作的通知',
    number: '工信厅企业函〔2024〕244号',
    from: '2024-01-01',
  },
  'tech-sme-notice-2026': {
    title: '关于做好2026年科技型中小企业评价工作的通知',
    number: '工企业函〔2026〕160号',
    from: '2026-01-01',
    standing: '未见全文',
  },
  'income-tax-law-2008': { title: '中华人民共和国企业所得税法', number: '主席令第63号', from: '2008-01-01' },
  'deduction-measures-2008': {
    title: '企业研究开发费用税前扣除管理办法（试行）',
    number: '国税发〔2008〕116号',
    from: '2008-01-01',
    until: '2016-01-01',
  },
  'deduction-notice-2015': {
    title: '关于完善研究开发费用税前加计扣除政策的通知',
    number: '财税〔2015〕119号',
    from: '2016-01-01',
    replaces: '国税发〔2008〕116号',
  },
  'deduction-tech-sme-2017': {
    title: '关于提高科技型中小企业研究开发费用税前加计扣除比例的通知',
    number: '财税〔2017〕34号',
    from: '2017-01-01',
  },
  'deduction-2018': {
    title: '关于提高研究开发费用税前加计扣除比例的通知',
    number: '财税〔2018〕99号',
    from: '2018-01-01',
  },
  'deduction-manufacturing-2021': {
    title: '关于进一步完善研发费用税前加计扣除政策的公告',
    number: '财政部 税务总局公告2021年第13号',
    from: '2021-01-01',
  },
  'deduction-other-costs-2021': {
    title: '关于进一步落实研发费用加计扣除政策有关问题的公告',
    number: '税务总局公告2021年第28号',
    from: '2021-01-01',
  },
  'deduction-tech-sme-2022': {
    title: '关于进一步提高科技型中小企业研发费用税前加计扣除比例的公告',
    number: '财政部 税务总局 科技部公告2022年第16号',
    from: '2022-01-01',
  },
  'deduction-quarter-2022': {
    title: '关于加大支持科技创新税前扣除力度的公告',
    number: '财政部 税务总局 科技部公告2022年第28号',
    from: '2022-10-01',
    until: '2023-01-01',
  },
  'deduction-2023': {
    title: '关于进一步完善研发费用税前加计扣除政策的公告',
    number: '财政部 税务总局公告2023年第7号',
    from: '2023-01-01',
  },
  'deduction-chips-2023': {
    title: '关于提高集成电路和工业母机企业研发费用加计扣除比例的公告',
    number: '财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号',
    from: '2023-01-01',
    until: '2028-01-01',
  },
  'deduction-abroad-2018': {
    title: '关于企业委托境外研究开发费用税前加计扣除有关政策问题的通知',
    number: '财税〔2018〕64号',
    from: '2018-01-01',
  },
  'uscc-standard-2015': {
    title: '法人和其他组织统一社会信用代码编码规则',
    number: 'GB 32100-2015',
    from: '2015-10-01',
  },
  'wujin-tech-sme-2021': {
    title: '武进区加快推进科技型中小企业发展的实施意见',
    number: '附件1',
    from: '2021-01-01',
  },
  'wujin-hotline-2024': {
    title: '武进区科技局：锚定新质生产力 拓掘发展新动能',
    number: '政风热线答问',
    from: '2023-12-01',
    standing: '访谈',
  },
  'jiangsu-listing-2025': {
    title: '江苏省科技企业上市培育计划',
    number: '苏科高发〔2025〕132号',
    from: '2025-01-01',
    standing: '未见全文',
  },
} as const satisfies Readonly<Record<string, Instrument>>;

export type InstrumentId = keyof typeof known;

export const instruments: Readonly<Record<InstrumentId, Instrument>> = known;
