import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Decimal, decimal } from '../domain/decimal.ts';
import { type Basis, basisInForce } from './citation.ts';
import { type Dated, valueOn } from './dated.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import type { Score, ScoreGroup, ScoreGroupOnDay, ScorePoints } from './define-score.ts';
import type { FactName, Facts } from './facts.ts';
import { type Bound, pointsAgainst } from './figure.ts';
import { type Finding, ask, missing } from './outcome.ts';
import { boundOf, boundWithoutZero, reaches, totalAgainst } from './passing-bound.ts';
import { ruleTrace } from './rule-trace.ts';
import { sumOfGroups } from './sum-of-groups.ts';
import type { LowerBound } from './tiers.ts';

interface ThresholdDeclaration {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly parameters: { readonly passing: Dated<LowerBound<number>> };
  readonly groups: readonly ScoreGroup[];
  /** A score that must not be zero, however high the sum. */
  readonly neverZero?: Score;
  /** A total already given by those entitled to give it; it stands in for the sum. */
  readonly given?: 'innovationScore';
  /** Put to a person when the bound lies between the low and the high end. */
  readonly question: string;
}

type ThresholdParameters = ThresholdDeclaration['parameters'];

/** The rule that a sum of scores has to reach a bound. */
export function defineThreshold(declaration: ThresholdDeclaration): Rule<ThresholdParameters> {
  const { id, name, basis, parameters, groups, given } = declaration;
  const scores = groups.flatMap((group) => group.scores);
  const used = scores.flatMap(({ needs, mayUse }) => [...needs, ...mayUse]);
  const rule: Rule<ThresholdParameters> = {
    kind: 'rule',
    id,
    name,
    basis,
    needs: [],
    mayUse: [...new Set<FactName>(given ? [given, ...used] : used)],
    levers: [...new Set(scores.flatMap(({ levers }) => levers))],
    parameters,
    onDay: (on) => thresholdOnDay(declaration, rule, on),
    revised: (draft) => defineThreshold({ ...declaration, parameters: { ...parameters, ...draft } }),
  };
  return rule;
}

function thresholdOnDay(
  declaration: ThresholdDeclaration,
  rule: Rule,
  on: CalendarDate,
): RuleOnDay | undefined {
  const passing = basisInForce(declaration.basis, on)
    ? valueOn(declaration.parameters.passing, on)
    : undefined;
  if (!passing) return undefined;
  const scores = declaration.groups.map((group) => groupOnDay(group, on));
  const lines = scores.flatMap((group) => group.scores);
  const required = boundOf(passing);
  const against: Against = {
    passing,
    required,
    withoutZero: boundWithoutZero(required, declaration.neverZero),
    groups: scores,
    floor: lines.findIndex(({ score }) => score === declaration.neverZero),
    question: declaration.question,
  };
  const heldAgainst = totalAgainst(passing);
  const totalOf = (facts: Facts) => declaration.given && facts[declaration.given];
  const pointsOf = (facts: Facts): readonly ScorePoints[] => lines.map((line) => line.points(facts));
  return {
    rule,
    scores,
    turns: [],
    find: (facts) => {
      const total = totalOf(facts);
      return total ? heldAgainst(total) : againstSum(pointsOf(facts), against);
    },
    trace: (facts) => {
      const [total, points] = [totalOf(facts), pointsOf(facts)];
      return ruleTrace(rule, total ? heldAgainst(total) : againstSum(points, against), points);
    },
  };
}

const groupOnDay = ({ name, max, scores }: ScoreGroup, on: CalendarDate): ScoreGroupOnDay => ({
  name,
  max,
  scores: scores.flatMap((score) => score.onDay(on) ?? []),
});

/** Of every sum there can be: the tables of the law end at a hundred. */
const wholes: readonly Decimal[] = Array.from({ length: 101 }, (_, points) => decimal(points));
const wholePoints = (points: number): Decimal => wholes[points] ?? decimal(points);

interface Against {
  readonly passing: LowerBound<number>;
  readonly required: Bound;
  readonly groups: readonly ScoreGroupOnDay[];
  /** The place of the score that must not be zero; -1 where there is none. */
  readonly floor: number;
  readonly withoutZero: Bound;
  readonly question: string;
}

function againstSum(
  found: readonly ScorePoints[],
  { passing, required, groups, floor, withoutZero, question }: Against,
): Finding {
  const sum = sumOfGroups(groups, found);
  const least = found[floor];
  const points = { low: wholePoints(sum.low), high: wholePoints(sum.high) };
  if (!reaches(sum.high, passing)) return pointsAgainst(false, points, required);
  if (least?.high === 0) return pointsAgainst(false, points, withoutZero);
  if (reaches(sum.low, passing) && (least === undefined || least.low > 0))
    return pointsAgainst(true, points, required);
  const gaps = gapsIn(found);
  if (gaps.length > 0) return missing(gaps);
  return ask(question, { kind: 'points', low: points.low, high: points.high });
}

/** In a loop: most enterprises lack a figure or two, and flatMap would ask every score for an array. */
function gapsIn(found: readonly ScorePoints[]): readonly FactName[] {
  const gaps: FactName[] = [];
  for (const score of found) for (const name of score.missing) gaps.push(name);
  return gaps;
}
