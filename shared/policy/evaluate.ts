import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Basis } from './citation.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import { type Program, type ProgramOnDay, type RequirementOnDay, programOn } from './define-program.ts';
import type { ScorePoints } from './define-score.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Verdict, notInForce, openest } from './outcome.ts';

export interface RuleTrace extends Finding {
  readonly kind: 'rule';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly scores: readonly ScorePoints[];
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
  const settling = requirement.kind === 'all-of' ? 'unmet' : 'met';
  const of = requirement.of.map((part) => traceIn(part, facts));
  let verdict: Verdict = 'not-in-force';
  for (const trace of of)
    verdict = verdict === settling || trace.verdict === settling ? settling : openest(verdict, trace.verdict);
  return { kind: requirement.kind, verdict, of };
}

const silentTrace = (rule: Rule): RuleTrace => traceOfFinding(rule, notInForce, []);

function ruleTrace({ rule, points, find }: RuleOnDay, facts: Facts): RuleTrace {
  const scores = points(facts);
  return traceOfFinding(rule, find(facts, scores), scores);
}

/** Written out field by field: copying objects would cost more than judging them. */
function traceOfFinding(
  { id, name, basis }: Rule,
  finding: Finding,
  scores: readonly ScorePoints[],
): RuleTrace {
  return {
    kind: 'rule',
    id,
    name,
    basis,
    verdict: finding.verdict,
    measured: finding.measured,
    required: finding.required,
    question: finding.question,
    missing: finding.missing,
    scores,
  };
}

export const ruleTraces = (trace: Trace): readonly RuleTrace[] =>
  trace.kind === 'rule' ? [trace] : trace.of.flatMap(ruleTraces);
