import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Basis } from './citation.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import { type Program, type ProgramOnDay, type RequirementOnDay, programOn } from './define-program.ts';
import type { ScoreGroupOnDay, ScorePoints } from './define-score.ts';
import type { FactName, Facts } from './facts.ts';
import type { Bound, Figure } from './figure.ts';
import { type Verdict, verdictOfAll, verdictOfAny, verdictOfFinding } from './outcome.ts';

export interface ScoreTrace extends ScorePoints {
  readonly id: string;
  readonly name: string;
  readonly max: number;
}

export interface RuleTrace {
  readonly kind: 'rule';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly verdict: Verdict;
  readonly measured?: Figure;
  readonly required?: Bound;
  readonly question?: string;
  readonly missing: readonly FactName[];
  readonly notes: readonly string[];
  readonly scores: readonly ScoreTrace[];
}

/** The trace keeps the shape of the program's sentence. */
export interface GroupTrace {
  readonly kind: 'all-of' | 'any-of';
  readonly verdict: Verdict;
  readonly of: readonly Trace[];
}

export type Trace = RuleTrace | GroupTrace;

/** One enterprise, one day, with everything that led to the verdict. */
export const evaluate = (program: Program, facts: Facts, on: CalendarDate): Trace =>
  traceOf(programOn(program, on), facts);

export const traceOf = ({ requires }: ProgramOnDay, facts: Facts): Trace => traceIn(requires, facts);

/** A single rule, outside of any program. */
export const evaluateRule = (rule: Rule, facts: Facts, on: CalendarDate): RuleTrace => {
  const onDay = rule.onDay(on);
  return onDay ? ruleTrace(onDay, facts) : silentTrace(rule);
};

function traceIn(requirement: RequirementOnDay, facts: Facts): Trace {
  if (requirement.kind === 'rule')
    return requirement.onDay ? ruleTrace(requirement.onDay, facts) : silentTrace(requirement.rule);
  const of = requirement.of.map((part) => traceIn(part, facts));
  const verdicts = of.map(({ verdict }) => verdict);
  const combined = requirement.kind === 'all-of' ? verdictOfAll : verdictOfAny;
  return { kind: requirement.kind, verdict: combined(verdicts), of };
}

const none: readonly never[] = [];

const silentTrace = ({ id, name, basis }: Rule): RuleTrace => ({
  kind: 'rule',
  id,
  name,
  basis,
  verdict: 'not-in-force',
  missing: none,
  notes: none,
  scores: none,
});

function ruleTrace({ rule, find, notes, scores }: RuleOnDay, facts: Facts): RuleTrace {
  const finding = find(facts);
  const { id, name, basis } = rule;
  const common = {
    kind: 'rule',
    id,
    name,
    basis,
    verdict: verdictOfFinding(finding),
    missing: none,
    notes: notes(facts),
    scores: scoreTraces(scores, facts),
  } as const;
  switch (finding.kind) {
    case 'compared':
      return { ...common, measured: finding.measured, required: finding.required };
    case 'question':
      return {
        ...common,
        question: finding.question,
        ...(finding.measured && { measured: finding.measured }),
      };
    case 'missing':
      return { ...common, missing: finding.facts };
  }
}

const scoreTraces = (groups: readonly ScoreGroupOnDay[], facts: Facts): readonly ScoreTrace[] =>
  groups.length === 0
    ? none
    : groups.flatMap(({ scores }) =>
        scores.map(({ score: { id, name, max }, points }) => ({ id, name, max, ...points(facts) })),
      );

export const ruleTraces = (trace: Trace): readonly RuleTrace[] =>
  trace.kind === 'rule' ? [trace] : trace.of.flatMap(ruleTraces);
