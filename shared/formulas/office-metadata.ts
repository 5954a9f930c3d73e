import { allFormulas } from './catalogue.ts';
import { formulaHelp } from './formula-help.ts';
import type { Formula, Returns } from './define-formula.ts';
import { functionPrefix, idUnder } from './function-prefix.ts';
import type { Bilingual } from './help.ts';
import type { Parameter } from './parameter.ts';

export type Language = keyof Bilingual;

/** The custom functions JSON of Office (extended office-js schema); only what Excel reads. */
export interface OfficeMetadata {
  readonly $schema: string;
  readonly functions: readonly OfficeFunction[];
}

interface OfficeFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly OfficeParameter[];
  readonly result: OfficeResult;
}

interface OfficeParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

interface OfficeResult {
  readonly type: 'number' | 'string' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
}

const schema = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

const results: Readonly<Record<Returns, OfficeResult>> = {
  number: { type: 'number', dimensionality: 'scalar' },
  text: { type: 'string', dimensionality: 'scalar' },
  row: { type: 'any', dimensionality: 'matrix' },
  rows: { type: 'any', dimensionality: 'matrix' },
};

/** The page of one function; a path of the add-in's own pages. */
export const helpPath = (id: string): string => `/help/${id}.html`;

/**
 * Names of functions are the same in every language; names of arguments are Chinese in the Chinese file, and the short
 * English ones of the declaration in the other.
 */
export function officeMetadata(language: Language, origin: string, prefix = functionPrefix): OfficeMetadata {
  const described = (formula: Formula) => describedFormula(formula, language, { origin, prefix });
  return { $schema: schema, functions: allFormulas.map(described) };
}

interface Place {
  readonly origin: string;
  readonly prefix: string;
}

function describedFormula(formula: Formula, language: Language, { origin, prefix }: Place): OfficeFunction {
  const help = formulaHelp[formula.id];
  const id = idUnder(prefix, formula.id);
  return {
    id,
    name: id,
    description: help?.summary[language] ?? '',
    helpUrl: `${origin}${helpPath(formula.id)}`,
    parameters: Object.entries(formula.parameters).map(([key, parameter]) => ({
      name: language === 'zh' ? parameter.name : key,
      description: help?.parameters[key]?.[language] ?? '',
      ...shapeOf(parameter),
    })),
    result: results[formula.returns],
  };
}

/** `any` for all: Excel must not convert before we have seen what was written. */
const shapeOf = ({
  shape,
  whenMissing,
}: Parameter<unknown>): Omit<OfficeParameter, 'name' | 'description'> => ({
  type: 'any',
  dimensionality: shape === 'range' ? 'matrix' : 'scalar',
  ...(whenMissing === 'optional' ? { optional: true } : {}),
});
