import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Decimal } from '../domain/decimal.ts';
import { type Basis, basisInForce } from './citation.ts';
import type { ScoreGroupOnDay } from './define-score.ts';
import { type FactName, type Facts, type KnownFacts, hasAll } from './facts.ts';
import { ofGaps } from './gaps.ts';
import type { LeverName } from './levers.ts';
import { type Finding, missing } from './outcome.ts';
import { type Parameters, type ValuesOf, valuesOn } from './parameters.ts';
import { type RuleTrace, ruleTrace } from './rule-trace.ts';

/** A rule with its parameters as of one day. */
export interface RuleOnDay {
  readonly rule: Rule;
  readonly find: (given: Facts) => Finding;
  /** The finding with all that led to it. */
  readonly trace: (given: Facts) => RuleTrace;
  /** Values of the figure a lever pulls at which the rule changes its bound. */
  readonly turns: readonly Decimal[];
  /** The scores a threshold adds up; none for a plain rule. */
  readonly scores: readonly ScoreGroupOnDay[];
}

/** One numbered item of one document. */
export interface Rule<P extends Parameters = Parameters, Name extends FactName = FactName> {
  readonly kind: 'rule';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly needs: readonly Name[];
  readonly mayUse: readonly Name[];
  /** What an enterprise can change to come to pass this rule; none where only a person or the past decides. */
  readonly levers: readonly LeverName[];
  readonly parameters: P;
  readonly onDay: (on: CalendarDate) => RuleOnDay | undefined;
  /** The same rule with other numbers, to ask what a draft would change. */
  revised(draft: Partial<P>): Rule<P, Name>;
}

interface RuleDeclaration<P extends Parameters, Needed extends FactName, Optional extends FactName> {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly needs: readonly Needed[];
  readonly mayUse?: readonly Optional[];
  readonly levers?: readonly LeverName[];
  readonly parameters: P;
  /** Sizes at which the requirement itself changes; between two of them a lever turns the answer at most once. */
  readonly turnsAt?: (parameters: ValuesOf<P>) => readonly Decimal[];
  /**
   * Prepares the rule for a day, once for all enterprises. Total: it has an answer for any facts. It sees only the facts
   * it named, and no day before its parameters.
   */
  readonly check: (
    parameters: ValuesOf<P>,
    on: CalendarDate,
  ) => (given: KnownFacts<Needed, Optional>) => Finding;
}

export function defineRule<
  const P extends Parameters,
  Needed extends FactName,
  Optional extends FactName = never,
>(declaration: RuleDeclaration<P, Needed, Optional>): Rule<P, Needed | Optional> {
  const { id, name, basis, needs, mayUse = [], levers = [], parameters } = declaration;
  const rule: Rule<P, Needed | Optional> = {
    kind: 'rule',
    id,
    name,
    basis,
    needs,
    mayUse,
    levers,
    parameters,
    onDay: (on) => ruleOnDay(declaration, rule, on),
    revised: (draft) => defineRule({ ...declaration, parameters: { ...parameters, ...draft } }),
  };
  return rule;
}

function ruleOnDay<P extends Parameters, Needed extends FactName, Optional extends FactName>(
  { basis, needs, parameters, check, turnsAt }: RuleDeclaration<P, Needed, Optional>,
  rule: Rule,
  on: CalendarDate,
): RuleOnDay | undefined {
  const values = basisInForce(basis, on) ? valuesOn(parameters, on) : undefined;
  if (!values) return undefined;
  const answer = check(values, on);
  const lacking = ofGaps(needs, (names) => ruleTrace(rule, missing(names)));
  return {
    rule,
    scores: [],
    turns: turnsAt?.(values) ?? [],
    find: (given) => (hasAll<Needed, Optional>(given, needs) ? answer(given) : lacking(given)),
    trace: (given) =>
      hasAll<Needed, Optional>(given, needs) ? ruleTrace(rule, answer(given)) : lacking(given),
  };
}
