import { defineRule } from '../define-rule.ts';
import { totalAgainst } from '../passing-bound.ts';
import { innovationPassing } from './innovation-passing.ts';

const { id, name, basis, parameters } = innovationPassing;

/** The rule of innovation-score.ts for a sheet, which holds the panel's total or nothing to add up. */
export const innovationTotal = defineRule({
  id,
  name,
  basis,
  parameters,
  needs: ['innovationScore'],
  check({ passing }) {
    const heldAgainst = totalAgainst(passing);
    return ({ innovationScore }) => heldAgainst(innovationScore);
  },
});
