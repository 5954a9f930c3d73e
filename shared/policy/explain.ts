import { messages } from '../text/messages/evaluation.ts';
import type { Citation } from './citation.ts';
import { type Trace, ruleTraces } from './evaluate.ts';
import type { Bound, Figure } from './figure.ts';
import { boundText, figureText, moneyTextBeside, tellingShareText } from './figure-text.ts';
import type { Verdict } from './outcome.ts';
import type { RuleTrace } from './rule-trace.ts';
import { type Wording, everyWord } from './wording.ts';

export const verdictText: Readonly<Record<Verdict, string>> = {
  met: '符合',
  unmet: '不符合',
  unknown: '缺数据',
  manual: '需人工判断',
  'not-in-force': '未施行',
};

export const citationIn = ({ instrument, article }: Citation, words: Wording): string =>
  `《${words.title(instrument)}》${article}`;

/** One rule in one sentence: what was found, what is required, and where the law says so. */
export const explainRule = (trace: RuleTrace): string => explainRuleIn(everyWord, trace);

export function explainRuleIn(words: Wording, trace: RuleTrace): string {
  const article = citationIn(trace.basis[0], words);
  switch (trace.verdict) {
    case 'met':
    case 'unmet':
      return messages.compared(trace.name, comparedText(trace), article);
    case 'manual':
      return messages.toJudge(trace.name, trace.question ?? '', article);
    case 'unknown':
      return messages.lacks(trace.name, missingText(trace, words), article);
    case 'not-in-force':
      return messages.notInForce(trace.name, article);
  }
}

const comparedText = ({ measured, required }: RuleTrace): string =>
  measured && required ? messages.measuredAgainst(measuredText(measured, required), boundText(required)) : '';

/** Shares and amounts are shown with two decimals, and with more where two would show them as the bound. */
export function measuredText(measured: Figure, { figure }: Bound): string {
  if (measured.kind === 'money' && figure.kind === 'money')
    return moneyTextBeside(measured.amount, figure.amount);
  const telling =
    measured.kind === 'share' && figure.kind === 'share' ? tellingShareText(measured, figure) : undefined;
  return telling === undefined ? figureText(measured) : messages.shownAs(telling, figureText(measured));
}

const missingText = ({ missing }: RuleTrace, words: Wording): string =>
  [...new Set(missing)].map((name) => `「${words.label(name)}」`).join('');

/** All rules of the trace in the program's order. */
export const explain = (trace: Trace): readonly string[] => ruleTraces(trace).map(explainRule);

/**
 * Why it is not yet met: first what fails, then what is missing, then what a person has to say. Ways that another way has
 * made unnecessary are left out.
 */
export const reasonsOf = (trace: Trace): readonly string[] => reasonsIn(everyWord, trace);

export function reasonsIn(words: Wording, trace: Trace): readonly string[] {
  const open = openRules(trace);
  const inOrder = (['unmet', 'unknown', 'manual'] as const).flatMap((verdict) =>
    open.filter((rule) => rule.verdict === verdict),
  );
  return inOrder.map((rule) => explainRuleIn(words, rule));
}

/** The rules that keep a trace from being met. */
export function openRules(trace: Trace): readonly RuleTrace[] {
  if (trace.verdict === 'met' || trace.verdict === 'not-in-force') return [];
  return trace.kind === 'rule' ? [trace] : trace.of.flatMap(openRules);
}
