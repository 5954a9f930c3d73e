import { decimalText } from '../domain/decimal.ts';
import { dayNumber, dayOfNumber } from '../domain/calendar-date.ts';
import { ratioOf, roundedText } from '../domain/ratio.ts';
import { messages } from '../text/messages/evaluation.ts';
import type { Distance } from './distance.ts';
import type { Way } from './distance-measure.ts';
import { type Pull, amountOf } from './distance-search.ts';
import { explainRuleIn } from './explain.ts';
import { type World, leverOf } from './levers.ts';
import { type Wording, everyWord } from './wording.ts';

/** One pull as a clerk reads it: 「研发费用还差 35.00 万元」. Amounts are whole steps already, so nothing is rounded down. */
export function pullText(pull: Pull, on: World['on']): string {
  const { label, unit, direction } = leverOf(pull.lever);
  const amount = amountOf(pull);
  const written = unit === '万元' ? roundedText(ratioOf(amount), 2) : decimalText(amount);
  switch (direction) {
    case 'more':
      return messages.short(label, written, unit);
    case 'less':
      return messages.tooMuch(label, written, unit);
    case 'later':
      return messages.tooEarly(written, dayOfNumber(dayNumber(on) + Number(amount.units)) ?? on);
  }
}

export const wayText = (way: Way, on: World['on']): string =>
  way.map((pull) => pullText(pull, on)).join(messages.separator);

/** What is missing, the shortest way, what a person must do; nothing when the program is met. */
export const distanceText = (distance: Distance, on: World['on']): string =>
  distanceTextIn(everyWord, distance, on);

export function distanceTextIn(words: Wording, distance: Distance, on: World['on']): string {
  const { missing, ways, blocked, toJudge } = distance;
  const shortest = ways[0];
  return [
    ...(shortest ? [wayText(shortest, on)] : []),
    ...missing.map((name) => messages.toSupply(words.label(name))),
    ...blocked.map((rule) => messages.beyondFigures(explainRuleIn(words, rule))),
    ...toJudge.map((rule) => messages.toBeJudged(rule.name)),
  ].join(messages.separator);
}
