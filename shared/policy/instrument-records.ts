import type { InstrumentId } from './instruments.ts';

/** What else is known of a document: nothing that a verdict needs. */
export interface InstrumentRecord {
  readonly number: string;
  readonly replaces?: string;
  readonly standing?: '征求意见稿' | '未见全文' | '访谈';
}

export const instrumentRecords: Readonly<Record<InstrumentId, InstrumentRecord>> = {
  'hnte-measures-2016': { number: '国科发火〔2016〕32号' },
  'hnte-guidelines-2016': { number: '国科发火〔2016〕195号' },
  'tech-sme-measures-2017': { number: '国科发政〔2017〕115号' },
  'tech-sme-guidelines-2022': {
    number: '国科火字〔2022〕67号',
    replaces: '国科火字〔2017〕144号',
    standing: '未见全文',
  },
  'tech-sme-notice-2024': { number: '工信厅企业函〔2024〕244号' },
  'tech-sme-notice-2026': { number: '工企业函〔2026〕160号', standing: '未见全文' },
  'income-tax-law-2008': { number: '主席令第63号' },
  'deduction-measures-2008': { number: '国税发〔2008〕116号' },
  'deduction-notice-2015': { number: '财税〔2015〕119号', replaces: '国税发〔2008〕116号' },
  'deduction-tech-sme-2017': { number: '财税〔2017〕34号' },
  'deduction-2018': { number: '财税〔2018〕99号' },
  'deduction-manufacturing-2021': { number: '财政部 税务总局公告2021年第13号' },
  'deduction-other-costs-2021': { number: '税务总局公告2021年第28号' },
  'deduction-tech-sme-2022': { number: '财政部 税务总局 科技部公告2022年第16号' },
  'deduction-quarter-2022': { number: '财政部 税务总局 科技部公告2022年第28号' },
  'deduction-2023': { number: '财政部 税务总局公告2023年第7号' },
  'deduction-chips-2023': { number: '财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号' },
  'deduction-abroad-2018': { number: '财税〔2018〕64号' },
  'uscc-standard-2015': { number: 'GB 32100-2015' },
  'wujin-tech-sme-2021': { number: '附件1' },
  'wujin-hotline-2024': { number: '政风热线答问', standing: '访谈' },
  'jiangsu-listing-2025': { number: '苏科高发〔2025〕132号', standing: '未见全文' },
};
