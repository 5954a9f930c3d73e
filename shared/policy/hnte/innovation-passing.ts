import { type Basis, cite } from '../citation.ts';
import { dated } from '../dated.ts';

const basis: Basis = [
  cite('hnte-guidelines-2016', '三、（七）'),
  cite('hnte-measures-2016', '第十一条（七）'),
];

/** 「70分以上（不含70分）」: strictly above. */
export const innovationPassing = {
  id: 'hnte.innovation-score',
  name: '企业创新能力评价',
  basis,
  parameters: { passing: dated({ '2016-01-01': { moreThan: 70 } }) },
  question: '得分取决于专家评价',
} as const;
