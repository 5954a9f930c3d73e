import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Decimal } from '../domain/decimal.ts';
import { deductionWorth } from './worth-of-deduction.ts';
import { growthReward, scaleReward, startUpLoan, wukeLoan } from './worth-in-district.ts';
import { incomeTaxWorth } from './worth-of-tax-rate.ts';
import type { Citation } from './citation.ts';
import type { Facts } from './facts.ts';

/** Who would benefit, and when. Taxable income is no figure of any rule, so it is asked apart. */
export interface Applicant {
  readonly facts: Facts;
  readonly on: CalendarDate;
  readonly taxableIncome?: Decimal | undefined;
}

/** One thing that meeting a program brings; never a figure that no document supports. */
export interface Benefit {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly basis: readonly Citation[];
}

type Worth = (applicant: Applicant) => Benefit | undefined;

const worthByProgram: Readonly<Record<string, readonly Worth[]>> = {
  hnte: [incomeTaxWorth, deductionWorth('general'), wukeLoan, startUpLoan, scaleReward, growthReward],
  'tech-sme': [deductionWorth('techSme'), wukeLoan, startUpLoan, growthReward],
  'super-deduction': [deductionWorth('general')],
  'first-above-scale-reward': [scaleReward],
  'rd-growth-reward': [growthReward],
  'wuke-loan': [wukeLoan],
  'huike-loan': [startUpLoan],
};

/** What meeting the program would bring on that day; nothing for programs that bring nothing of their own. */
export const worthOf = (programId: string, applicant: Applicant): readonly Benefit[] =>
  (worthByProgram[programId] ?? []).flatMap((worth) => worth(applicant) ?? []);
