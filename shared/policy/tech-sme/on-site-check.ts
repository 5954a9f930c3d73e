import { compareDecimals, type Decimal } from '../../domain/decimal.ts';
import { wanYuan } from '../../domain/money.ts';
import { type Ratio, compareRatios, ratio } from '../../domain/ratio.ts';
import { cite } from '../citation.ts';
import { dated } from '../dated.ts';
import { defineCalculation } from '../define-calculation.ts';
import type { Facts } from '../facts.ts';

interface Triggers {
  readonly staffUpTo: Ratio;
  readonly rdBelow?: Decimal;
  readonly moreCases: boolean;
}

/** Why the bureau would visit before it confirms: warnings, never a refusal. */
export const onSiteCheck = defineCalculation({
  id: 'tech-sme.on-site-check',
  name: '现场核查提示',
  basis: [cite('tech-sme-notice-2024', '重点核查'), cite('tech-sme-notice-2026', '重点核查')],
  parameters: {
    triggers: dated<'2024-01-01' | '2026-01-01', Triggers>({
      '2024-01-01': { staffUpTo: ratio(5, 1), moreCases: false },
      '2026-01-01': { staffUpTo: ratio(5, 1), rdBelow: wanYuan(10), moreCases: true },
    }),
  },
  compute: (facts: Facts, { triggers }): readonly string[] => [
    ...(few(facts, triggers) ? ['职工总数不超过5人'] : []),
    ...(little(facts, triggers) ? ['研发费用低于10万元'] : []),
    ...(triggers.moreCases && noRights(facts) ? ['没有知识产权'] : []),
    ...(triggers.moreCases && facts.riskInThreeYears === true ? ['近三年存在风险记录'] : []),
    ...(triggers.moreCases && facts.firstEvaluation === true ? ['首次参加评价'] : []),
  ],
});

const few = ({ staffQuarterlyAverage }: Facts, { staffUpTo }: Triggers): boolean =>
  staffQuarterlyAverage !== undefined && compareRatios(staffQuarterlyAverage, staffUpTo) <= 0;

const little = ({ deductibleRdExpense }: Facts, { rdBelow }: Triggers): boolean =>
  deductibleRdExpense !== undefined &&
  rdBelow !== undefined &&
  compareDecimals(deductibleRdExpense, rdBelow) < 0;

const noRights = ({ class1RightCount, class2RightCount }: Facts): boolean =>
  class1RightCount === 0 && class2RightCount === 0;
