import { type Rule, defineRule } from '../../policy/define-rule.ts';
import type { FactName } from '../../policy/facts.ts';
import { ask } from '../../policy/outcome.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';

/** The rule put to a person, because nothing could answer it even with the facts it `needs`. */
export const askedOfPerson = ({ id, name, basis }: Rule, needs: readonly FactName[] = []): Rule =>
  defineRule({ id, name, basis, needs, parameters: {}, check: () => () => ask(formulaMessages.noColumn) });
