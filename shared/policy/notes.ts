import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareDecimals } from '../domain/decimal.ts';
import { messages } from '../text/messages/evaluation.ts';
import { type Trace, ruleTraces } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { figureText, tellingShareText } from './figure-text.ts';
import { growthNotes } from './hnte/growth-notes.ts';
import { highTechIncomeShare } from './hnte/high-tech-income-share.ts';
import { rdExpenseRatio } from './hnte/rd-expense-ratio.ts';
import { rdExpenseRatioNotes } from './hnte/rd-expense-ratio-notes.ts';
import { scoreCommercialization } from './hnte/score-commercialization.ts';
import { scoreCommercializationNotes } from './hnte/score-commercialization-notes.ts';
import { scoreGrowthNetAssets } from './hnte/score-growth-net-assets.ts';
import { scoreGrowthSales } from './hnte/score-growth-sales.ts';
import { withinLimit } from './loans/within-limit.ts';
import { hnteCertificate } from './qualifications/hnte-certificate.ts';
import { hnteCertificateNotes, techSmeRegistrationNotes } from './qualifications/notes.ts';
import { techSmeRegistration } from './qualifications/tech-sme-registration.ts';
import type { RuleTrace } from './rule-trace.ts';
import { scoreScienceStaff } from './tech-sme/score-science-staff.ts';
import { scoreScienceStaffNotes } from './tech-sme/score-science-staff-notes.ts';

type Notes = (facts: Facts, on: CalendarDate) => readonly string[];

const incomeBelowSales: Notes = ({ highTechIncome, totalIncome, salesRevenue }) =>
  highTechIncome && totalIncome && salesRevenue && compareDecimals(totalIncome, salesRevenue) < 0
    ? [messages.incomeBelowSales]
    : [];

/**
 * Hints beside a verdict or beside points, by the id of the rule or the score. They stand apart from the rules, because
 * those who only want the verdict - every worksheet function - need none of them.
 */
const notes: ReadonlyMap<string, Notes> = new Map<string, Notes>([
  [rdExpenseRatio.id, rdExpenseRatioNotes],
  [highTechIncomeShare.id, incomeBelowSales],
  [scoreCommercialization.id, scoreCommercializationNotes],
  [scoreGrowthNetAssets.id, ({ netAssetsByYear }) => growthNotes(netAssetsByYear)],
  [scoreGrowthSales.id, ({ salesRevenueByYear }) => growthNotes(salesRevenueByYear)],
  [scoreScienceStaff.id, scoreScienceStaffNotes],
  [hnteCertificate.id, hnteCertificateNotes],
  [techSmeRegistration.id, techSmeRegistrationNotes],
  [withinLimit.id, () => [messages.limitInPrinciple]],
]);

/** Hints of the rules in force that day and of their scores, and the shares that only look as if they were met. */
export const notesOf = (trace: Trace, facts: Facts, on: CalendarDate): readonly string[] =>
  ruleTraces(trace)
    .filter(({ verdict }) => verdict !== 'not-in-force')
    .flatMap((rule) => [
      ...[rule, ...rule.scores].flatMap(({ id }) => notes.get(id)?.(facts, on) ?? []),
      ...looksMet(rule),
    ]);

function looksMet({ verdict, measured, required }: RuleTrace): readonly string[] {
  if (verdict !== 'unmet' || measured?.kind !== 'share' || required?.figure.kind !== 'share') return [];
  const telling = tellingShareText(measured, required.figure);
  return telling === undefined ? [] : [messages.looksMet(telling, figureText(measured))];
}
