import { calendarDate, yearOf } from '../domain/calendar-date.ts';
import { type Ratio, compareRatios, multiplyRatios, ratioOf } from '../domain/ratio.ts';
import { worthMessages as messages } from '../text/messages/worth.ts';
import { cite } from './citation.ts';
import { dated, valueOn } from './dated.ts';
import { programOn, verdictOf } from './define-program.ts';
import { facts as factLabels } from './facts.ts';
import { moneyText, percentText } from './figure-text.ts';
import { taxRate } from './income-tax/tax-rate.ts';
import type { DeductionKind } from './super-deduction/deduction-rate.ts';
import { deductionShareOfYear, extraDeduction } from './super-deduction/extra-deduction.ts';
import { superDeductionProgram } from './super-deduction/program.ts';
import type { Applicant, Benefit } from './worth.ts';

type Kind = Extract<DeductionKind, 'general' | 'techSme'>;

/** The document that gives the rate, by the end of the year it is asked for. */
const documents = {
  general: dated({
    '2008-01-01': cite('deduction-measures-2008', '第七条'),
    '2016-01-01': cite('deduction-notice-2015', '一'),
    '2018-01-01': cite('deduction-2018', '一'),
    '2022-10-01': cite('deduction-quarter-2022', '一'),
    '2023-01-01': cite('deduction-2023', '一'),
  }),
  techSme: dated({
    '2008-01-01': cite('deduction-measures-2008', '第七条'),
    '2016-01-01': cite('deduction-notice-2015', '一'),
    '2017-01-01': cite('deduction-tech-sme-2017', '一'),
    '2022-01-01': cite('deduction-tech-sme-2022', '一'),
    '2023-01-01': cite('deduction-2023', '一'),
  }),
} as const;

/** The fiscal year before the application, whose figures are known. */
export const deductionWorth =
  (kind: Kind) =>
  (applicant: Applicant): Benefit | undefined => {
    const year = yearOf(applicant.on) - 1;
    const [share, lastDay] = [deductionShareOfYear(year, kind), calendarDate(year, 12, 31)];
    const document = lastDay && valueOn(documents[kind], lastDay);
    if (share === undefined || document === undefined) return undefined;
    return {
      name: messages.superDeduction,
      sentences: sentencesOf(applicant, { year, kind, share }),
      basis: [document],
    };
  };

interface YearShare {
  readonly year: number;
  readonly kind: Kind;
  readonly share: Ratio;
}

function sentencesOf(applicant: Applicant, of: YearShare): readonly string[] {
  const verdict = verdictOf(programOn(superDeductionProgram, applicant.on), applicant.facts);
  if (verdict === 'unmet') return [messages.notApplicable];
  return [
    ...amountSentences(applicant, of),
    ...comparedWithGeneral(of),
    ...higherKinds(of),
    ...(verdict === 'met' ? [] : [messages.toConfirm]),
  ];
}

function amountSentences({ facts, on }: Applicant, { year, kind, share }: YearShare): readonly string[] {
  const rd = facts.deductibleRdExpense;
  const extra = rd && extraDeduction(rd, year, kind);
  if (!rd || !extra)
    return [messages.deductionUnknown(year, percentText(share), factLabels.deductibleRdExpense.label)];
  const amount = moneyText(ratioOf(rd));
  const rate = taxRate.onDay(on)?.('standard');
  const worth = rate && messages.taxWorth(moneyText(multiplyRatios(extra, rate)), percentText(rate));
  return [messages.deduction(year, percentText(share), amount, moneyText(extra)), ...(worth ? [worth] : [])];
}

const industries = ['manufacturing', 'chipsAndMachineTools'] as const;

/** Which industry an enterprise is in no fact says, so the higher rate is named and not computed. */
const higherKinds = ({ year, share }: YearShare): readonly string[] =>
  industries.flatMap((kind) => {
    const higher = deductionShareOfYear(year, kind);
    return higher && compareRatios(higher, share) > 0
      ? [messages.higherKind(messages.kinds[kind], percentText(higher))]
      : [];
  });

/** Since 2023 registration as a tech SME raises no rate any more: that is said, not hidden. */
function comparedWithGeneral({ year, kind, share }: YearShare): readonly string[] {
  const general = deductionShareOfYear(year, 'general');
  if (kind === 'general' || general === undefined) return [];
  return compareRatios(share, general) > 0
    ? [messages.aboveGeneral(percentText(general))]
    : [messages.sameAsGeneral(percentText(general))];
}
