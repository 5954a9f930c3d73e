/**
 * Every document the rules cite. `from` is the day from which it applies (which may lie before the day it was issued);
 * `until` is the first day on which it no longer does. instrument-titles.ts says what it is called.
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
