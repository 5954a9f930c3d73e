import { defineRule, type Rule } from '../../policy/define-rule.ts';
import type { Program, Requirement } from '../../policy/define-program.ts';
import { ask } from '../../policy/outcome.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';

/** The same sentence with other rules in it; a group that loses all its rules goes too. */
export const withRules = (program: Program, change: (rule: Rule) => Rule | undefined): Program => ({
  ...program,
  requires: changed(program.requires, change) ?? { kind: 'all-of', of: [] },
});

function changed(
  requirement: Requirement,
  change: (rule: Rule) => Rule | undefined,
): Requirement | undefined {
  if (requirement.kind === 'rule') return change(requirement);
  const of = requirement.of.map((part) => changed(part, change)).filter((part) => part !== undefined);
  return of.length === 0 ? undefined : { ...requirement, of };
}

/** The rule put to a person, because the sheet has no column that could answer it. */
export const askedOfPerson = ({ id, name, basis }: Rule): Rule =>
  defineRule({ id, name, basis, needs: [], parameters: {}, check: () => ask(formulaMessages.noColumn) });
