import { type Ratio, percent } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';

/** What recognition is worth in income tax: the standard rate and the reduced one. */
export const taxRate = defineCalculation({
  id: 'income-tax.tax-rate',
  name: '企业所得税税率',
  basis: [cite('income-tax-law-2008', '第二十八条第二款'), cite('income-tax-law-2008', '第四条')],
  parameters: {
    standard: dated({ '2008-01-01': percent(25) }),
    recognized: dated({ '2008-01-01': percent(15) }),
  },
  compute: (status: 'standard' | 'recognized', rates): Ratio => rates[status],
});
