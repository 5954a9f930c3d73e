import type { Basis } from './citation.ts';
import { type Rule, defineRule } from './define-rule.ts';
import type { FactName, FactValue, Facts } from './facts.ts';
import { stated } from './figure.ts';
import { ask } from './outcome.ts';

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

/** The rule that a statement about the enterprise is true, or is not. */
export function defineClaim<const Claim extends ClaimName>(
  declaration: ClaimDeclaration<Claim>,
): Rule<typeof noParameters, Claim> {
  const { id, name, basis, claim, meets = true, required } = declaration;
  const question = ask(declaration.question);
  const fulfilled = stated(true, declaration.fulfilled, required);
  const violated = stated(false, declaration.violated, required);
  return defineRule({
    id,
    name,
    basis,
    needs: [],
    mayUse: [claim],
    parameters: noParameters,
    check(given) {
      const answer: Facts[ClaimName] = given[claim];
      if (answer === undefined) return question;
      return answer === meets ? fulfilled : violated;
    },
  });
}
