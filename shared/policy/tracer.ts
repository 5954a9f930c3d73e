import type { RequirementOnDay } from './define-program.ts';
import type { Trace } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { type Verdict, notInForce, openest } from './outcome.ts';
import { ruleTrace } from './rule-trace.ts';

/** Explains one enterprise after the other. */
export type Tracer = (facts: Facts) => Trace;

/** Everything that led to the verdict, in the order of the sentence: unlike a judge it looks at every condition. */
export function tracerOf(requirement: RequirementOnDay): Tracer {
  if (requirement.kind !== 'rule') return groupTracer(requirement);
  const silent = ruleTrace(requirement.rule, notInForce);
  return requirement.onDay?.trace ?? (() => silent);
}

type Group = Exclude<RequirementOnDay, { readonly kind: 'rule' }>;

function groupTracer({ kind, of: parts }: Group): Tracer {
  const settling = kind === 'all-of' ? 'unmet' : 'met';
  const tracers = parts.map(tracerOf);
  return (facts) => {
    const of = tracers.map((tracer) => tracer(facts));
    let verdict: Verdict = 'not-in-force';
    for (const trace of of)
      verdict =
        verdict === settling || trace.verdict === settling ? settling : openest(verdict, trace.verdict);
    return { kind, verdict, of };
  };
}
