import type { InstrumentId } from './instruments.ts';

/** Who issued each document. Beside instruments.ts and not inside it, because a worksheet function needs the titles only. */
export const issuers: Readonly<Record<InstrumentId, string>> = {
  'hnte-measures-2016': '科技部、财政部、国家税务总局',
  'hnte-guidelines-2016': '科技部、财政部、国家税务总局',
  'tech-sme-measures-2017': '科技部、财政部、国家税务总局',
  'tech-sme-guidelines-2022': '科技部火炬高技术产业开发中心',
  'tech-sme-notice-2024': '工业和信息化部办公厅',
  'tech-sme-notice-2026': '工业和信息化部',
  'income-tax-law-2008': '全国人民代表大会',
  'deduction-measures-2008': '国家税务总局',
  'deduction-notice-2015': '财政部、国家税务总局、科技部',
  'deduction-tech-sme-2017': '财政部、国家税务总局、科技部',
  'deduction-2018': '财政部、税务总局、科技部',
  'deduction-manufacturing-2021': '财政部、税务总局',
  'deduction-other-costs-2021': '国家税务总局',
  'deduction-tech-sme-2022': '财政部、税务总局、科技部',
  'deduction-quarter-2022': '财政部、税务总局、科技部',
  'deduction-2023': '财政部、税务总局',
  'deduction-chips-2023': '财政部、税务总局、国家发展改革委、工业和信息化部',
  'deduction-abroad-2018': '财政部、税务总局、科技部',
  'uscc-standard-2015': '国家质量监督检验检疫总局、国家标准化管理委员会',
  'wujin-tech-sme-2021': '武进区',
  'wujin-hotline-2024': '武进区科技局',
  'jiangsu-listing-2025': '江苏省科学技术厅',
};
