import { type Rule, defineRule } from '../../policy/define-rule.ts';
import { ask } from '../../policy/outcome.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';

/** The rule put to a person, because the sheet has no column that could answer it. */
export const askedOfPerson = ({ id, name, basis }: Rule): Rule =>
  defineRule({ id, name, basis, needs: [], parameters: {}, check: () => ask(formulaMessages.noColumn) });
