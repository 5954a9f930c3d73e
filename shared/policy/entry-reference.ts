import { policyMessages } from '../text/messages/policy.ts';
import { calculations, rules } from './catalogue.ts';
import type { Basis } from './citation.ts';
import { citationText } from './citation-text.ts';
import { repealed } from './dated.ts';
import { verdictText } from './explain.ts';
import { factDefinitions } from './fact-definitions.ts';
import { writtenFactsText } from './fact-text.ts';
import { type FactName, facts } from './facts.ts';
import type { InstrumentId } from './instruments.ts';
import { parameterText } from './parameter-text.ts';
import { parameterWords } from './parameter-words.ts';
import type { Parameters } from './parameters.ts';
import type { Reviewed } from './review.ts';
import { reviews } from './reviews.ts';

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** One rule, score or calculation as a lawyer reads it. */
export interface EntryReference extends NamedEntry {
  readonly kind: 'rule' | 'score' | 'calculation';
  readonly articles: readonly { readonly instrument: InstrumentId; readonly text: string }[];
  readonly maximum?: number | undefined;
  readonly parameters: readonly ParameterSeries[];
  readonly asks: readonly AskedFact[];
  readonly reviewedOn?: string | undefined;
  readonly examples: readonly PolicyExample[];
}

export interface ParameterSeries {
  readonly label: string;
  readonly steps: readonly {
    readonly from: string;
    readonly until?: string;
    readonly lines: readonly string[];
  }[];
}

export interface AskedFact {
  readonly label: string;
  readonly definition?: string | undefined;
  readonly optional: boolean;
}

export interface PolicyExample {
  readonly name: string;
  readonly on: string;
  readonly given: string;
  readonly expected: string;
}

export interface Declared extends NamedEntry {
  readonly kind: EntryReference['kind'];
  readonly basis: Basis;
  readonly parameters: Parameters;
  readonly needs?: readonly FactName[];
  readonly mayUse?: readonly FactName[];
  readonly max?: number;
}

const reviewOf = (id: string): Reviewed['review'] | undefined =>
  reviews.find(({ of }) => of.id === id)?.review;

/** Each once: rules in the order of the programs, then the scores, then what is computed. */
export const declared: readonly Declared[] = [
  ...rules,
  ...reviews.flatMap(({ of }): readonly Declared[] => (of.kind === 'score' ? [of] : [])),
  ...calculations.map((calculation) => ({ ...calculation, kind: 'calculation' as const })),
];

function seriesOf(id: string, parameters: Parameters): readonly ParameterSeries[] {
  return Object.entries(parameters).map(([parameter, { steps }]) => ({
    label: parameterWords[parameter]?.label ?? parameter,
    steps: steps.map(({ from, value }, index) => {
      const until = steps[index + 1]?.from;
      const lines = value === repealed ? [policyMessages.repealed] : parameterText(value, { id, parameter });
      return { from, ...(until !== undefined && { until }), lines };
    }),
  }));
}

const asked = (names: readonly FactName[], optional: boolean): readonly AskedFact[] =>
  names.map((name) => ({ label: facts[name].label, definition: factDefinitions[name], optional }));

const expectedText = (expected: Reviewed['review']['examples'][number]['expect']): string =>
  typeof expected === 'string' ? verdictText[expected] : policyMessages.points(expected[0], expected[1]);

export function entryOf({ id, name, kind, basis, parameters, needs, mayUse, max }: Declared): EntryReference {
  const review = reviewOf(id);
  return {
    id,
    name,
    kind,
    maximum: max,
    articles: basis.map((citation) => ({ instrument: citation.instrument, text: citationText(citation) })),
    parameters: seriesOf(id, parameters),
    asks: [...asked(needs ?? [], false), ...asked(mayUse ?? [], true)],
    reviewedOn: review?.on,
    examples: (review?.examples ?? []).map(({ name: title, on, given, expect }) => ({
      name: title,
      on,
      given: writtenFactsText(given),
      expected: expectedText(expect),
    })),
  };
}
