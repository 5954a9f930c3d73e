import type { Program, Requirement } from './define-program.ts';
import { type Rule, defineRule } from './define-rule.ts';
import type { FactName } from './facts.ts';
import { ask } from './outcome.ts';

type Knows = (fact: FactName) => boolean;

const isSilent = ({ needs, mayUse }: Rule, knows: Knows): boolean => ![...needs, ...mayUse].some(knows);

/**
 * The program for a sheet that has no column at all for some rules: those are put to a person instead of being counted as
 * missing in every row.
 */
export const askingWhereSilent = (program: Program, knows: Knows): Program => ({
  ...program,
  requires: mapped(program.requires, (rule) => (isSilent(rule, knows) ? asking(rule) : rule)),
});

/** The program without the rules about which the sheet says nothing. */
export const withoutSilent = (program: Program, knows: Knows): Program => ({
  ...program,
  requires: kept(program.requires, knows),
});

const asking = ({ id, name, basis }: Rule): Rule =>
  defineRule({
    id,
    name,
    basis,
    needs: [],
    parameters: {},
    check: () => () => ask('表中没有相应的列，由人判断'),
  });

function mapped(requirement: Requirement, change: (rule: Rule) => Rule): Requirement {
  if (requirement.kind === 'rule') return change(requirement);
  return { ...requirement, of: requirement.of.map((part) => mapped(part, change)) };
}

function kept(requirement: Requirement, knows: Knows): Requirement {
  if (requirement.kind === 'rule') return requirement;
  return {
    ...requirement,
    of: requirement.of
      .filter((part) => part.kind !== 'rule' || !isSilent(part, knows))
      .map((part) => kept(part, knows))
      .filter((part) => part.kind === 'rule' || part.of.length > 0),
  };
}
