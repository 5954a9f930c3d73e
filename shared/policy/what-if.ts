import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Program, Requirement } from './define-program.ts';
import type { Rule } from './define-rule.ts';
import { type Trace, evaluate, ruleTraces } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Verdict } from './outcome.ts';

/** The same program with drafts in the place of the rules whose ids they bear. */
export const withRules = (program: Program, drafts: readonly Rule[]): Program => ({
  ...program,
  requires: replaced(program.requires, drafts),
});

function replaced(requirement: Requirement, drafts: readonly Rule[]): Requirement {
  if (requirement.kind === 'rule') return drafts.find(({ id }) => id === requirement.id) ?? requirement;
  return { ...requirement, of: requirement.of.map((part) => replaced(part, drafts)) };
}

/** One evaluation: which text, which figures, which day. */
export interface Case {
  readonly program: Program;
  readonly facts: Facts;
  readonly on: CalendarDate;
}

export interface RuleChange {
  readonly id: string;
  readonly name: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface Difference {
  readonly before: Trace;
  readonly after: Trace;
  readonly changed: boolean;
  /** The rules that answer otherwise, in the order of the later program. */
  readonly rules: readonly RuleChange[];
}

/** What another day, other figures or a draft would change for one enterprise. */
export function differenceBetween(earlier: Case, later: Case): Difference {
  const before = evaluate(earlier.program, earlier.facts, earlier.on);
  const after = evaluate(later.program, later.facts, later.on);
  const past = new Map(ruleTraces(before).map(({ id, verdict }) => [id, verdict]));
  const rules = ruleTraces(after).flatMap(({ id, name, verdict }) => {
    const earlierVerdict = past.get(id) ?? 'not-in-force';
    return earlierVerdict === verdict ? [] : [{ id, name, before: earlierVerdict, after: verdict }];
  });
  return { before, after, changed: before.verdict !== after.verdict, rules };
}
