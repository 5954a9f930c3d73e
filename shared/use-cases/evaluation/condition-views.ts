import type { ScorePoints } from '../../policy/define-score.ts';
import type { Trace } from '../../policy/evaluate.ts';
import { measuredText } from '../../policy/explain.ts';
import { type FactName, facts } from '../../policy/facts.ts';
import { boundText, figureText } from '../../policy/figure-text.ts';
import type { RuleTrace } from '../../policy/rule-trace.ts';
import type { ConditionView, PointsView } from '../../ports/evaluation-desk.ts';
import { evaluationPaneMessages } from '../../text/messages/evaluation-pane.ts';
import { articleView } from './article-views.ts';

/** The conditions of a program in its order. Ways that another way has made unnecessary are left out. */
export const conditionViews = (trace: Trace): readonly ConditionView[] => viewsIn(trace, false);

function viewsIn(trace: Trace, oneSuffices: boolean): readonly ConditionView[] {
  if (trace.kind === 'rule') return [conditionOf(trace, oneSuffices)];
  if (trace.kind === 'all-of') return trace.of.flatMap((part) => viewsIn(part, oneSuffices));
  const ways = trace.verdict === 'met' ? trace.of.filter(({ verdict }) => verdict === 'met') : trace.of;
  return ways.flatMap((part) => viewsIn(part, oneSuffices || ways.length > 1));
}

export const labelsOf = (missing: readonly FactName[]): readonly string[] => [
  ...new Set(missing.map((name) => facts[name].label)),
];

function conditionOf(trace: RuleTrace, oneSuffices: boolean): ConditionView {
  const [first, ...others] = trace.basis;
  return {
    rule: trace.id,
    name: trace.name,
    verdict: trace.verdict,
    ...figuresOf(trace),
    question: trace.question ?? '',
    missing: labelsOf(trace.missing),
    points: trace.scores.map(pointsOf),
    articles: [articleView(first), ...others.map(articleView)],
    oneSuffices,
  };
}

function figuresOf({ measured, required }: RuleTrace): Pick<ConditionView, 'measured' | 'required'> {
  if (measured === undefined) return { measured: '', required: '' };
  if (required === undefined) return { measured: figureText(measured), required: '' };
  return { measured: measuredText(measured, required), required: boundText(required) };
}

const pointsOf = ({ name, low, high, max, missing }: ScorePoints): PointsView => ({
  name,
  points: evaluationPaneMessages.points(low === high ? String(low) : `${low}-${high}`, max),
  missing: labelsOf(missing),
});
