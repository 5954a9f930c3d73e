import { type Ratio, multiplyRatios, ratio, ratioOf, subtractRatios } from '../domain/ratio.ts';
import { worthMessages as messages } from '../text/messages/worth.ts';
import { cite } from './citation.ts';
import { moneyText, percentText } from './figure-text.ts';
import { taxRate } from './income-tax/tax-rate.ts';
import type { Applicant, Benefit } from './worth.ts';

/** 100万元 of taxable income, to say what a rate means where the income is unknown. */
const hundred = ratio(100, 1);

export function incomeTaxWorth({ on, taxableIncome }: Applicant): Benefit | undefined {
  const rate = taxRate.onDay(on);
  if (!rate) return undefined;
  const saved = subtractRatios(rate('standard'), rate('recognized'));
  return {
    name: messages.incomeTax,
    sentences: [
      messages.lowerRate(percentText(rate('standard')), percentText(rate('recognized'))),
      savedText(taxableIncome, saved),
    ],
    basis: [cite('income-tax-law-2008', '第二十八条第二款'), cite('hnte-measures-2016', '第十条')],
  };
}

function savedText(income: Applicant['taxableIncome'], saved: Ratio): string {
  if (income === undefined) return messages.taxUnknown(moneyText(multiplyRatios(hundred, saved)));
  if (income.units <= 0n) return messages.noTax;
  return messages.taxSaved(moneyText(ratioOf(income)), moneyText(multiplyRatios(ratioOf(income), saved)));
}
