import { defineRule } from '../define-rule.ts';
import { againstTotal } from '../define-threshold.ts';
import { missingOf } from '../facts.ts';
import { ask, missing } from '../outcome.ts';
import { innovationPassing } from './innovation-passing.ts';

/** The figures that innovation-score.ts turns into points without a panel. */
const scored = [
  'class1RightCount',
  'class2UnusedRightCount',
  'commercializationCount',
  'netAssetsByYear',
  'salesRevenueByYear',
] as const;

const { id, name, basis, parameters } = innovationPassing;
const question = ask(innovationPassing.question);

/** The rule of innovation-score.ts for a sheet, which holds the panel's total or nothing to add up. */
export const innovationTotal = defineRule({
  id,
  name,
  basis,
  parameters,
  needs: [],
  mayUse: ['innovationScore', ...scored],
  check(given, { passing }) {
    if (given.innovationScore) return againstTotal(given.innovationScore, passing);
    const gaps = missingOf(given, scored);
    return gaps.length > 0 ? missing(...gaps) : question;
  },
});
