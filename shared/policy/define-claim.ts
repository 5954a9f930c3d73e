import { type Basis, basisInForce } from './citation.ts';
import type { Rule, RuleOnDay } from './define-rule.ts';
import type { FactName, FactValue, Facts } from './facts.ts';
import { stated } from './figure.ts';
import { ask } from './outcome.ts';
import { type RuleTrace, ruleTrace } from './rule-trace.ts';

/** A fact that is true or false. */
export type ClaimName = { [Name in FactName]: FactValue<Name> extends boolean ? Name : never }[FactName];

export interface ClaimDeclaration<Claim extends ClaimName> {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly claim: Claim;
  /** The answer that meets the rule; false where the claim is a list nobody wants to be on. */
  readonly meets?: boolean;
  /** Put to a person while nobody has answered. */
  readonly question: string;
  readonly required: string;
  readonly fulfilled: string;
  readonly violated: string;
}

const noParameters = {} as const;

/** The rule that a statement about the enterprise is true, or is not. It has three answers, and their traces are made once. */
export function defineClaim<const Claim extends ClaimName>(
  declaration: ClaimDeclaration<Claim>,
): Rule<typeof noParameters, Claim> {
  const { id, name, basis, claim, meets = true, required } = declaration;
  const question = ruleTrace(declaration, ask(declaration.question));
  const fulfilled = ruleTrace(declaration, stated(true, declaration.fulfilled, required));
  const violated = ruleTrace(declaration, stated(false, declaration.violated, required));
  const answer = (given: Facts): RuleTrace => {
    const said: Facts[ClaimName] = given[claim];
    if (said === undefined) return question;
    return said === meets ? fulfilled : violated;
  };
  const rule: Rule<typeof noParameters, Claim> = {
    ...{ kind: 'rule', id, name, basis, needs: [], mayUse: [claim], levers: [], parameters: noParameters },
    onDay: (on) => (basisInForce(basis, on) ? onDay : undefined),
    revised: () => rule,
  };
  const onDay: RuleOnDay = { rule, scores: [], turns: [], find: answer, trace: answer };
  return rule;
}
