import { type Ratio, percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';

/** 一般, 制造业, 科技型中小企业, 集成电路和工业母机. */
export type DeductionKind = 'general' | 'manufacturing' | 'techSme' | 'chipsAndMachineTools';

/**
 * What is deducted on top of the actual expense, by the day on which the expense was made. A tech SME that manufactures
 * asks for the kind that suits it better.
 */
export const deductionRate = defineCalculation({
  id: 'super-deduction.deduction-rate',
  name: '研发费用加计扣除比例',
  basis: [
    cite('income-tax-law-2008', '第三十条（一）'),
    cite('deduction-measures-2008', '第七条'),
    cite('deduction-notice-2015', '一'),
    cite('deduction-tech-sme-2017', '一'),
    cite('deduction-2018', '一'),
    cite('deduction-manufacturing-2021', '一'),
    cite('deduction-tech-sme-2022', '一'),
    cite('deduction-quarter-2022', '一'),
    cite('deduction-2023', '一'),
    cite('deduction-chips-2023', '一'),
  ],
  parameters: {
    general: dated({
      '2008-01-01': percent(50),
      '2018-01-01': percent(75),
      '2022-10-01': percent(100),
    }),
    manufacturing: dated({
      '2008-01-01': percent(50),
      '2018-01-01': percent(75),
      '2021-01-01': percent(100),
    }),
    techSme: dated({
      '2008-01-01': percent(50),
      '2017-01-01': percent(75),
      '2022-01-01': percent(100),
    }),
    chipsAndMachineTools: dated({
      '2008-01-01': percent(50),
      '2018-01-01': percent(75),
      '2021-01-01': percent(100),
      '2023-01-01': percent(120),
      '2028-01-01': percent(100),
    }),
  },
  compute: (kind: DeductionKind, rates): Ratio => rates[kind],
});
