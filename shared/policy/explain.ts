import { messages } from '../text/messages/evaluation.ts';
import { citationText } from './citation.ts';
import { type RuleTrace, type Trace, ruleTraces } from './evaluate.ts';
import { facts } from './facts.ts';
import type { Bound, Figure } from './figure.ts';
import { boundText, figureText, tellingShareText } from './figure-text.ts';
import type { Verdict } from './outcome.ts';

export const verdictText: Readonly<Record<Verdict, string>> = {
  met: '符合',
  unmet: '不符合',
  unknown: '缺数据',
  manual: '需人工判断',
  'not-in-force': '未施行',
};

/** One rule in one sentence: what was found, what is required, and where the law says so. */
export function explainRule(trace: RuleTrace): string {
  const article = citationText(trace.basis[0]);
  switch (trace.verdict) {
    case 'met':
    case 'unmet':
      return messages.compared(trace.name, comparedText(trace), article);
    case 'manual':
      return messages.toJudge(trace.name, trace.question ?? '', article);
    case 'unknown':
      return messages.lacks(trace.name, missingText(trace), article);
    case 'not-in-force':
      return messages.notInForce(trace.name, article);
  }
}

const comparedText = ({ measured, required }: RuleTrace): string =>
  measured && required ? messages.measuredAgainst(measuredText(measured, required), boundText(required)) : '';

/** A share is shown with two decimals, and with more where two would show it as met. */
export function measuredText(measured: Figure, { figure }: Bound): string {
  const telling =
    measured.kind === 'share' && figure.kind === 'share' ? tellingShareText(measured, figure) : undefined;
  return telling === undefined ? figureText(measured) : messages.shownAs(telling, figureText(measured));
}

const missingText = ({ missing }: RuleTrace): string =>
  [...new Set(missing)].map((name) => `「${facts[name].label}」`).join('');

/** All rules of the trace in the program's order. */
export const explain = (trace: Trace): readonly string[] => ruleTraces(trace).map(explainRule);

/**
 * Why it is not yet met: first what fails, then what is missing, then what a person has to say. Ways that another way has
 * made unnecessary are left out.
 */
export function reasonsOf(trace: Trace): readonly string[] {
  const open = openRules(trace);
  const inOrder = (['unmet', 'unknown', 'manual'] as const).flatMap((verdict) =>
    open.filter((rule) => rule.verdict === verdict),
  );
  return inOrder.map(explainRule);
}

/** The rules that keep a trace from being met. */
export function openRules(trace: Trace): readonly RuleTrace[] {
  if (trace.verdict === 'met' || trace.verdict === 'not-in-force') return [];
  return trace.kind === 'rule' ? [trace] : trace.of.flatMap(openRules);
}

/** Hints of the rules, and the shares that only look as if they were met. */
export const notesOf = (trace: Trace): readonly string[] =>
  ruleTraces(trace).flatMap((rule) => [
    ...rule.notes,
    ...rule.scores.flatMap(({ note }) => note ?? []),
    ...looksMet(rule),
  ]);

function looksMet({ verdict, measured, required }: RuleTrace): readonly string[] {
  if (verdict !== 'unmet' || measured?.kind !== 'share' || required?.figure.kind !== 'share') return [];
  const telling = tellingShareText(measured, required.figure);
  return telling === undefined ? [] : [messages.looksMet(telling, figureText(measured))];
}
