import type { Basis } from './citation.ts';
import { codesProgram } from './codes/program.ts';
import { type Program, rulesIn } from './define-program.ts';
import type { Rule } from './define-rule.ts';
import { domesticShare } from './hnte/domestic-share.ts';
import { hnteProgram } from './hnte/program.ts';
import { rdCollection } from './hnte/rd-collection.ts';
import { taxRate } from './income-tax/tax-rate.ts';
import { huikeLoanProgram, wukeLoanProgram } from './loans/program.ts';
import { ladder } from './qualifications/stage.ts';
import { firstAboveScaleProgram, rdGrowthProgram } from './rewards/program.ts';
import type { Parameters } from './parameters.ts';
import { deductibleRd } from './super-deduction/deductible-rd.ts';
import { deductionRate } from './super-deduction/deduction-rate.ts';
import { superDeductionProgram } from './super-deduction/program.ts';
import { onSiteCheck } from './tech-sme/on-site-check.ts';
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

/** What a reader of the law wants to see of a calculation; its input and output are its own affair. */
export interface CalculationEntry {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly parameters: Parameters;
}

export const calculations: readonly CalculationEntry[] = [
  rdCollection,
  domesticShare,
  deductionRate,
  deductibleRd,
  taxRate,
  onSiteCheck,
];
