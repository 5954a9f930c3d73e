import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { type Judge, judgeOf } from './judge.ts';
import type { Verdict } from './outcome.ts';
import { type Tracer, tracerOf } from './tracer.ts';

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
  readonly judge: Judge;
  readonly trace: Tracer;
}

/** Looks up every parameter once, so that many enterprises can be asked about one day. */
export function programOn(program: Pick<Program, 'requires'>, on: CalendarDate): ProgramOnDay {
  const requires = requirementOn(program.requires, on);
  return { on, requires, judge: judgeOf(requires), trace: tracerOf(requires) };
}

function requirementOn(requirement: Requirement, on: CalendarDate): RequirementOnDay {
  if (requirement.kind === 'rule') return { kind: 'rule', rule: requirement, onDay: requirement.onDay(on) };
  return { kind: requirement.kind, of: requirement.of.map((part) => requirementOn(part, on)) };
}

export const rulesIn = (requirement: Requirement): readonly Rule[] =>
  requirement.kind === 'rule' ? [requirement] : requirement.of.flatMap(rulesIn);

/** The verdict alone: nothing is written down, and what cannot change the answer is not looked at. */
export const verdictOf = ({ judge }: ProgramOnDay, facts: Facts): Verdict => judge(facts).verdict;
