import type { Basis } from './citation.ts';
import type { ScorePoints } from './define-score.ts';
import type { Finding } from './outcome.ts';

/** What a rule found, with its name and its place in the law. */
export interface RuleTrace extends Finding {
  readonly kind: 'rule';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly scores: readonly ScorePoints[];
}

type Named = Pick<RuleTrace, 'id' | 'name' | 'basis'>;

export const noScores: readonly ScorePoints[] = [];

/** Written out field by field: copying objects would cost more than judging them. */
export const ruleTrace = (
  { id, name, basis }: Named,
  { verdict, measured, required, question, missing }: Finding,
  scores: readonly ScorePoints[] = noScores,
): RuleTrace => ({
  kind: 'rule',
  id,
  name,
  basis,
  verdict,
  measured,
  required,
  question,
  missing,
  scores,
});
