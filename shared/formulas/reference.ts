import { errorTexts, referenceMessages } from '../text/messages/reference.ts';
import { policyEntryOf } from '../policy/policy-entry.ts';
import type { CellValue, Settled } from './answer.ts';
import { allFormulas, localFormulas, remoteFormulas } from './catalogue.ts';
import { type CellErrorCode, isCellError } from './cell-error.ts';
import type { Formula, Returns } from './define-formula.ts';
import { formulaHelp } from './formula-help.ts';
import { functionPrefix, idUnder } from './function-prefix.ts';
import { helpPath } from './office-metadata.ts';
import type { Bilingual, Example } from './help.ts';
import { pastedText } from './pasted-text.ts';
import { type Origin, type SampleSheet, sampleSheetOf } from './sample-sheet.ts';

/** What a page about one function shows; the same model for the pane, the static pages and the search. */
export interface FormulaReference {
  /** As it begins in this copy of the add-in. */
  readonly id: string;
  /** Where its page is: the same for all copies. */
  readonly page: string;
  /** As it is typed: "=GAOQI_RDRATIO(研发费用, 销售收入)"; what may be left out stands in brackets. */
  readonly syntax: Bilingual;
  readonly summary: Bilingual;
  readonly needsBackend: boolean;
  readonly returns: Returns;
  readonly parameters: readonly ParameterReference[];
  readonly examples: readonly ExampleReference[];
  /** The errors its examples meet, worst first, each with the sentences it says. */
  readonly errors: readonly ErrorReference[];
  readonly law: readonly LawReference[];
}

export interface ParameterReference {
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional: boolean;
  readonly range: boolean;
}

export interface ExampleReference {
  readonly name: string;
  readonly sheet: SampleSheet;
  /** The same example with its first cell elsewhere. */
  readonly sheetFrom: (origin: Origin) => SampleSheet;
  /** The whole example for the clipboard. */
  readonly pasted: string;
  readonly answer: ExampleAnswer;
}

export type ExampleAnswer =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'error'; readonly error: CellErrorCode; readonly message: string }
  | { readonly kind: 'from-backend' };

export interface ErrorReference {
  readonly error: CellErrorCode;
  readonly messages: readonly string[];
}

/** A rule, score, calculation or program that the function applies, by its id on the policy page. */
export interface LawReference {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
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

/** The answer comes from the function itself, so the page cannot say anything else than the cell. */
function answerOf(id: string, { given }: Example): ExampleAnswer {
  const local = localFormulas.find((formula) => formula.id === id);
  if (local) return shownAnswer(local.evaluate(given));
  const asked = remoteFormulas.find((formula) => formula.id === id)?.request(given);
  return isCellError(asked) ? shownAnswer(asked) : { kind: 'from-backend' };
}

function shownAnswer(settled: Settled): ExampleAnswer {
  if (isCellError(settled)) return { kind: 'error', error: settled.code, message: settled.message };
  return { kind: 'cells', rows: typeof settled === 'object' ? settled : [[settled]] };
}

function exampleOf(formula: Formula, example: Example, prefix: string): ExampleReference {
  const given = parametersOf(formula).map(({ name, optional }, place) => ({
    name: name.zh,
    value: example.given[place],
    written: optional,
  }));
  const id = idUnder(prefix, formula.id);
  const sheet = sampleSheetOf(id, given);
  return {
    name: example.name,
    sheet,
    sheetFrom: (origin) => sampleSheetOf(id, given, origin),
    pasted: pastedText(sheet, referenceMessages.answerColumn),
    answer: answerOf(formula.id, example),
  };
}

const errorCodes = Object.keys(errorTexts) as readonly CellErrorCode[];

function errorsOf(examples: readonly ExampleReference[]): readonly ErrorReference[] {
  const met = examples.flatMap(({ answer }) => (answer.kind === 'error' ? [answer] : []));
  return errorCodes.flatMap((error) => {
    const messages = met.filter((answer) => answer.error === error).map(({ message }) => message);
    return messages.length > 0 ? [{ error, messages: [...new Set(messages)] }] : [];
  });
}

const remoteIds: ReadonlySet<string> = new Set(remoteFormulas.map(({ id }) => id));

function referenceOf(formula: Formula, prefix: string): FormulaReference {
  const { id: ownId, returns } = formula;
  const id = idUnder(prefix, ownId);
  const help = formulaHelp[ownId];
  const parameters = parametersOf(formula);
  const examples = (help?.examples ?? []).map((example) => exampleOf(formula, example, prefix));
  return {
    id,
    page: helpPath(ownId),
    syntax: { zh: syntaxOf(id, parameters, 'zh'), en: syntaxOf(id, parameters, 'en') },
    summary: help?.summary ?? blank,
    needsBackend: remoteIds.has(ownId),
    returns,
    parameters,
    examples,
    errors: errorsOf(examples),
    law: (help?.law ?? []).flatMap((lawId) => policyEntryOf(lawId) ?? []),
  };
}

/** All functions in the order of the page: those that work offline first. */
export const formulaReference = (prefix = functionPrefix): readonly FormulaReference[] =>
  allFormulas.map((formula) => referenceOf(formula, prefix));
