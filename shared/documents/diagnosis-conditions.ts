import { citationText } from '../policy/citation-text.ts';
import type { ScorePoints } from '../policy/define-score.ts';
import type { Trace } from '../policy/evaluate.ts';
import { measuredText, verdictText } from '../policy/explain.ts';
import { facts } from '../policy/facts.ts';
import { boundText, figureText } from '../policy/figure-text.ts';
import type { Verdict } from '../policy/outcome.ts';
import type { RuleTrace } from '../policy/rule-trace.ts';
import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';
import { policyMessages } from '../text/messages/policy.ts';

/** One line of the table: what was found, what is required, where it stands. */
export interface Condition {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** False for a way that another way has made unnecessary. */
  readonly needed: boolean;
  readonly mark: string;
  readonly finding: string;
  readonly measured: string;
  readonly required: string;
  readonly article: string;
}

/** All rules in the order of the program. */
export const conditionsOf = (trace: Trace): readonly Condition[] => conditionsIn(trace, true);

function conditionsIn(trace: Trace, needed: boolean): readonly Condition[] {
  if (trace.kind === 'rule') return [conditionOf(trace, needed)];
  const settled = trace.kind === 'any-of' && trace.verdict === 'met';
  return trace.of.flatMap((part) => conditionsIn(part, needed && !(settled && part.verdict !== 'met')));
}

const conditionOf = (rule: RuleTrace, needed: boolean): Condition => ({
  id: rule.id,
  name: rule.name,
  verdict: rule.verdict,
  needed,
  mark: needed ? messages.marks[rule.verdict] : messages.notNeededMark,
  finding: needed ? verdictText[rule.verdict] : messages.notNeeded,
  measured: needed ? foundText(rule) : messages.otherWay,
  required: rule.required ? boundText(rule.required) : '',
  article: citationText(rule.basis[0]),
});

function foundText({ verdict, measured, required, missing, question, scores }: RuleTrace): string {
  if (verdict === 'unknown')
    return messages.lacks([...new Set(missing)].map((name) => `「${facts[name].label}」`).join(''));
  const found = measured && (required ? measuredText(measured, required) : figureText(measured));
  return [
    ...(found ? [found] : []),
    ...scoresText(scores),
    ...(question === undefined ? [] : [question]),
  ].join('；');
}

/** More than a handful would need a page of their own. */
const mostScores = 4;

const scoresText = (scores: readonly ScorePoints[]): readonly string[] =>
  scores.length === 0 || scores.length > mostScores
    ? []
    : [
        scores
          .map(({ name, low, high }) => messages.points(name, policyMessages.points(low, high)))
          .join('，'),
      ];
