import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Rule } from './define-rule.ts';
import { type Program, type ProgramOnDay, programOn } from './define-program.ts';
import type { Facts } from './facts.ts';
import { type Verdict, notInForce } from './outcome.ts';
import { type RuleTrace, ruleTrace } from './rule-trace.ts';

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

export const traceOf = ({ trace }: ProgramOnDay, facts: Facts): Trace => trace(facts);

/** A single rule, outside of any program. */
export const evaluateRule = (rule: Rule, facts: Facts, on: CalendarDate): RuleTrace => {
  const onDay = rule.onDay(on);
  return onDay?.trace(facts) ?? ruleTrace(rule, notInForce);
};

export const ruleTraces = (trace: Trace): readonly RuleTrace[] =>
  trace.kind === 'rule' ? [trace] : trace.of.flatMap(ruleTraces);
