import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { type Verdict, openest, verdictOfFinding } from './outcome.ts';

/** A sentence of rules. */
export type Requirement = Rule | AllOf | AnyOf;

interface AllOf {
  readonly kind: 'all-of';
  readonly name?: string;
  readonly of: readonly Requirement[];
}

interface AnyOf {
  readonly kind: 'any-of';
  readonly name?: string;
  readonly of: readonly Requirement[];
}

export const allOf = (...of: readonly Requirement[]): Requirement => ({ kind: 'all-of', of });
export const anyOf = (...of: readonly Requirement[]): Requirement => ({ kind: 'any-of', of });

export interface Program {
  readonly id: string;
  readonly name: string;
  readonly requires: Requirement;
}

export const defineProgram = (program: Program): Program => program;

/** The sentence with the parameters of one day; a rule not in force that day stays in its place, without its check. */
export type RequirementOnDay =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly onDay: RuleOnDay | undefined }
  | { readonly kind: 'all-of' | 'any-of'; readonly of: readonly RequirementOnDay[] };

export interface ProgramOnDay {
  readonly on: CalendarDate;
  readonly requires: RequirementOnDay;
}

/** Looks up every parameter once, so that many enterprises can be asked about one day. */
export const programOn = ({ requires }: Pick<Program, 'requires'>, on: CalendarDate): ProgramOnDay => ({
  on,
  requires: requirementOn(requires, on),
});

function requirementOn(requirement: Requirement, on: CalendarDate): RequirementOnDay {
  if (requirement.kind === 'rule') return { kind: 'rule', rule: requirement, onDay: requirement.onDay(on) };
  return { kind: requirement.kind, of: requirement.of.map((part) => requirementOn(part, on)) };
}

export const rulesIn = (requirement: Requirement): readonly Rule[] =>
  requirement.kind === 'rule' ? [requirement] : requirement.of.flatMap(rulesIn);

/** The verdict alone: nothing is written down, and what cannot change the answer is not looked at. */
export const verdictOf = ({ requires }: ProgramOnDay, facts: Facts): Verdict => verdictIn(requires, facts);

function verdictIn(requirement: RequirementOnDay, facts: Facts): Verdict {
  if (requirement.kind === 'rule')
    return requirement.onDay ? verdictOfFinding(requirement.onDay.find(facts)) : 'not-in-force';
  const settling = requirement.kind === 'all-of' ? 'unmet' : 'met';
  let verdict: Verdict = 'not-in-force';
  for (const part of requirement.of) {
    const next = verdictIn(part, facts);
    if (next === settling) return settling;
    verdict = openest(verdict, next);
  }
  return verdict;
}
