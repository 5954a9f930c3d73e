import type { FactName } from './facts.ts';
import type { Bound, Figure } from './figure.ts';

export type Verdict = 'met' | 'unmet' | 'unknown' | 'manual' | 'not-in-force';

/**
 * What a rule finds in the facts: figures against a bound, a question only a person can answer, or a gap. All have the
 * same fields in the same order: a hundred thousand of different forms would take half as long again to read.
 */
export interface Finding {
  readonly verdict: Verdict;
  readonly measured: Figure | undefined;
  readonly required: Bound | undefined;
  readonly question: string | undefined;
  readonly missing: readonly FactName[];
}

const nothing: readonly never[] = [];

export const compared = (passes: boolean, measured: Figure, required: Bound): Finding => ({
  verdict: passes ? 'met' : 'unmet',
  measured,
  required,
  question: undefined,
  missing: nothing,
});

export const ask = (question: string, measured?: Figure): Finding => ({
  verdict: 'manual',
  measured,
  required: undefined,
  question,
  missing: nothing,
});

export const missing = (facts: readonly FactName[]): Finding => ({
  verdict: 'unknown',
  measured: undefined,
  required: undefined,
  question: undefined,
  missing: facts,
});

/** A law that is not in force that day finds nothing. */
export const notInForce: Finding = {
  verdict: 'not-in-force',
  measured: undefined,
  required: undefined,
  question: undefined,
  missing: nothing,
};

/** How much is still open: a gap before a question, a question before an answer; what is not in force says nothing. */
function openness(verdict: Verdict): number {
  switch (verdict) {
    case 'not-in-force':
      return 0;
    case 'met':
    case 'unmet':
      return 1;
    case 'manual':
      return 2;
    case 'unknown':
      return 3;
  }
}

export const isMoreOpen = (a: Verdict, b: Verdict): boolean => openness(a) > openness(b);

export const openest = (a: Verdict, b: Verdict): Verdict => (isMoreOpen(b, a) ? b : a);

/** One unmet settles it even where figures are missing; a condition that is not in force that day does not bind. */
export const verdictOfAll = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('unmet') ? 'unmet' : verdicts.reduce(openest, 'not-in-force');

/** One met settles it; only when every way in force is closed is the answer no. */
export const verdictOfAny = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.reduce(openest, 'not-in-force');

/** A figure that cannot be read leaves the verdict to a person; a law not in force leaves nothing to judge. */
export const verdictDespite = (verdict: Verdict, unreadable: readonly unknown[]): Verdict =>
  verdict !== 'not-in-force' && unreadable.length > 0 ? 'manual' : verdict;
