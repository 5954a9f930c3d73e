import type { Decimal } from '../domain/decimal.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { Rule } from './define-rule.ts';
import type { Score } from './define-score.ts';
import type { FactName, FactValue } from './facts.ts';
import type { Verdict } from './outcome.ts';

/** A fact as an example writes it: plain figures, so that examples are data without a call and no bundle keeps them. */
export type Written<Value> = Value extends Decimal | Ratio
  ? number | string
  : Value extends readonly Decimal[]
    ? readonly (number | string)[]
    : Value;

export type WrittenFacts<Name extends FactName = FactName> = {
  readonly [N in Name]?: Written<FactValue<N>>;
};

export interface RuleExample<Name extends FactName> {
  readonly name: string;
  readonly on: string;
  readonly given: WrittenFacts<Name>;
  readonly expect: Verdict;
}

export interface ScoreExample<Name extends FactName> {
  readonly name: string;
  readonly on: string;
  readonly given: WrittenFacts<Name>;
  /** Lowest and highest points. */
  readonly expect: readonly [low: number, high: number] | 'not-in-force';
}

type NameOf<Declared> = Declared extends { readonly needs: readonly (infer Name extends FactName)[] }
  ? Name
  : never;

/**
 * What a reader of a declaration wants and a worksheet does not: the day someone compared it with its document, and its
 * examples. It stands in the declaration's file as an export of its own, so whoever imports the rule alone ships none.
 */
export interface Review<Declared extends Rule | Score> {
  /** The day on which someone compared the declaration with its document. */
  readonly on: string;
  readonly examples: readonly (Declared extends Score
    ? ScoreExample<NameOf<Declared>>
    : RuleExample<NameOf<Declared>>)[];
}

/** A declaration beside its review; the list of a folder stands in its program.ts or reviews.ts. */
export interface Reviewed {
  readonly of: Rule | Score;
  readonly review: {
    readonly on: string;
    readonly examples: readonly (RuleExample<FactName> | ScoreExample<FactName>)[];
  };
}
