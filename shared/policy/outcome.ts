import type { FactName } from './facts.ts';
import type { Bound, Figure } from './figure.ts';

export type Verdict = 'met' | 'unmet' | 'unknown' | 'manual' | 'not-in-force';

/** What a rule finds in the facts: figures against a bound, a question only a person can answer, or a gap. */
export type Finding =
  | {
      readonly kind: 'compared';
      readonly passes: boolean;
      readonly measured: Figure;
      readonly required: Bound;
    }
  | { readonly kind: 'question'; readonly question: string; readonly measured?: Figure }
  | { readonly kind: 'missing'; readonly facts: readonly FactName[] };

export const ask = (question: string): Extract<Finding, { kind: 'question' }> => ({
  kind: 'question',
  question,
});

export const missing = (...facts: readonly FactName[]): Finding => ({ kind: 'missing', facts });

export function verdictOfFinding(finding: Finding): Verdict {
  switch (finding.kind) {
    case 'compared':
      return finding.passes ? 'met' : 'unmet';
    case 'question':
      return 'manual';
    case 'missing':
      return 'unknown';
  }
}

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

export const openest = (a: Verdict, b: Verdict): Verdict => (openness(a) >= openness(b) ? a : b);

/** One unmet settles it even where figures are missing; a condition that is not in force that day does not bind. */
export const verdictOfAll = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('unmet') ? 'unmet' : verdicts.reduce(openest, 'not-in-force');

/** One met settles it; only when every way in force is closed is the answer no. */
export const verdictOfAny = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.reduce(openest, 'not-in-force');

/** A figure that cannot be read leaves the verdict to a person; a law not in force leaves nothing to judge. */
export const verdictDespite = (verdict: Verdict, unreadable: readonly unknown[]): Verdict =>
  verdict !== 'not-in-force' && unreadable.length > 0 ? 'manual' : verdict;
