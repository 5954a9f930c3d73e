import { formulaReference } from '../../shared/formulas/reference.ts';
import { helpPath } from '../../shared/formulas/office-metadata.ts';
import { policyReference } from '../../shared/policy/policy-reference.ts';
import { apiPage } from './api-page.ts';
import { functionIndex } from './function-index.ts';
import { functionPage } from './function-page.ts';
import { policyPage } from './policy-page.ts';

/** Every static page by its path below the add-in's pages. */
export function allPages(): Readonly<Record<string, string>> {
  const formulas = formulaReference();
  const functions = formulas.map((formula, place): readonly [string, string] => [
    helpPath(formula.id).slice(1),
    functionPage(formula, { earlier: formulas[place - 1]?.id, later: formulas[place + 1]?.id }),
  ]);
  return Object.fromEntries([
    ...functions,
    ['api-reference/index.html', apiPage()],
    ['help/index.html', functionIndex(formulas)],
    ['policy/index.html', policyPage(policyReference())],
  ]);
}
