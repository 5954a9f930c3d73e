import { codesProgram } from './codes/program.ts';
import { type Program, rulesIn } from './define-program.ts';
import type { Rule } from './define-rule.ts';
import { hnteProgram } from './hnte/program.ts';
import { huikeLoanProgram, wukeLoanProgram } from './loans/program.ts';
import { ladder } from './qualifications/stage.ts';
import { firstAboveScaleProgram, rdGrowthProgram } from './rewards/program.ts';
import { superDeductionProgram } from './super-deduction/program.ts';
import { techSmeProgram } from './tech-sme/program.ts';

export const programs: readonly Program[] = [
  hnteProgram,
  techSmeProgram,
  superDeductionProgram,
  firstAboveScaleProgram,
  rdGrowthProgram,
  wukeLoanProgram,
  huikeLoanProgram,
  codesProgram,
];

export const programOf = (id: string): Program | undefined => programs.find((program) => program.id === id);

/** Every rule once, whichever programs and steps of the ladder share it. */
export const rules: readonly Rule[] = [
  ...new Set([...programs.flatMap(({ requires }) => rulesIn(requires)), ...ladder.map(({ rule }) => rule)]),
];

export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
