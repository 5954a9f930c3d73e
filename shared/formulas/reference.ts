import { allFormulas, remoteFormulas } from './catalogue.ts';
import { formulaHelp } from './formula-help.ts';
import type { Formula, Returns } from './define-formula.ts';
import type { Bilingual, Example } from './help.ts';

/** What a page about one function shows; the same model for the pane, the static pages and the search. */
export interface FormulaReference {
  readonly id: string;
  /** As it is typed: "=GAOQI_RDRATIO(研发费用, 销售收入)"; what may be left out stands in brackets. */
  readonly syntax: Bilingual;
  readonly summary: Bilingual;
  readonly needsBackend: boolean;
  readonly returns: Returns;
  readonly parameters: readonly ParameterReference[];
  readonly examples: readonly Example[];
}

interface ParameterReference {
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional: boolean;
  readonly range: boolean;
}

const blank: Bilingual = { zh: '', en: '' };

function parametersOf({ id, parameters }: Formula): readonly ParameterReference[] {
  return Object.entries(parameters).map(([key, { name, shape, whenMissing }]) => ({
    name: { zh: name, en: key },
    help: formulaHelp[id]?.parameters[key] ?? blank,
    optional: whenMissing === 'optional',
    range: shape === 'range',
  }));
}

function syntaxOf(id: string, parameters: readonly ParameterReference[], language: keyof Bilingual): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `=${id}(${names.join(', ')})`;
}

const remoteIds: ReadonlySet<string> = new Set(remoteFormulas.map(({ id }) => id));

function referenceOf(formula: Formula): FormulaReference {
  const { id, returns } = formula;
  const parameters = parametersOf(formula);
  return {
    id,
    syntax: { zh: syntaxOf(id, parameters, 'zh'), en: syntaxOf(id, parameters, 'en') },
    summary: formulaHelp[id]?.summary ?? blank,
    needsBackend: remoteIds.has(id),
    returns,
    parameters,
    examples: formulaHelp[id]?.examples ?? [],
  };
}

/** All functions in the order of the page: those that work offline first. */
export const formulaReference = (): readonly FormulaReference[] => allFormulas.map(referenceOf);
