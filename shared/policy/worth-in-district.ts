import { minus } from '../domain/decimal.ts';
import { worthMessages as messages } from '../text/messages/worth.ts';
import { valueOn } from './dated.ts';
import { exactFigureText, moneyTextBeside } from './figure-text.ts';
import { startUp } from './loans/start-up.ts';
import { withinLimit } from './loans/within-limit.ts';
import { belowScaleBefore } from './rewards/below-scale-before.ts';
import { rdGrowth } from './rewards/rd-growth.ts';
import type { Applicant, Benefit } from './worth.ts';

const districtSentences = ({ facts }: Applicant): readonly string[] =>
  facts.locatedInDistrict === undefined ? [messages.onlyInDistrict] : [];

export function wukeLoan(applicant: Applicant): Benefit | undefined {
  const most = valueOn(withinLimit.parameters.most, applicant.on);
  if (most === undefined || withinLimit.onDay(applicant.on) === undefined) return undefined;
  const limit = exactFigureText({ kind: 'money', amount: most });
  const sentences =
    applicant.facts.locatedInDistrict === false
      ? [messages.outsideDistrict]
      : [messages.loan(limit), ...districtSentences(applicant)];
  return { name: messages.wukeLoan, sentences, basis: withinLimit.basis };
}

export function startUpLoan({ facts, on }: Applicant): Benefit | undefined {
  if (startUp.onDay(on) === undefined || facts.locatedInDistrict === false) return undefined;
  return { name: messages.huikeLoan, sentences: [messages.startUpLoan], basis: startUp.basis };
}

export function scaleReward({ facts, on }: Applicant): Benefit | undefined {
  if (belowScaleBefore.onDay(on) === undefined || facts.aboveScaleYearBefore === true) return undefined;
  return {
    name: messages.firstAboveScale,
    sentences: [messages.localContribution],
    basis: belowScaleBefore.basis,
  };
}

export function growthReward({ facts, on }: Applicant): Benefit | undefined {
  const least = valueOn(rdGrowth.parameters.least, on);
  if (least === undefined || rdGrowth.onDay(on) === undefined) return undefined;
  const { deductibleRdExpense: rd, deductibleRdExpenseYearBefore: before } = facts;
  const bound = exactFigureText({ kind: 'money', amount: least });
  const growth = rd && before && moneyTextBeside(minus(rd, before), least);
  return {
    name: messages.rdGrowth,
    sentences: [
      growth ? messages.growth(growth, bound) : messages.growthUnknown(bound),
      messages.rewardUnknown,
    ],
    basis: rdGrowth.basis,
  };
}
