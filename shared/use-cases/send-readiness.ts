import type { Problem } from '../ledgers/problem.ts';
import type { LedgerView } from '../ports/ledger-desk.ts';

/** Whether a ledger can be sent: as it is, only with a written reason, or not before something is mended. */
export type SendReadiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'needs-explanation'; readonly errors: number }
  | { readonly kind: 'blocked'; readonly by: readonly Problem[] };

export function sendReadiness(view: LedgerView): SendReadiness {
  const by = view.problems.filter(blocks);
  if (by.length > 0) return { kind: 'blocked', by };
  const errors = view.problemCounts.error - view.problems.filter(isUnitUnknown).length;
  return errors > 0 ? { kind: 'needs-explanation', errors } : { kind: 'ready' };
}

/** Whoever sends says by it whose ledger it is. */
const isUnitUnknown = ({ kind }: Problem): boolean => kind === 'unit-unknown';

/** What spoils the whole return, and amounts that nobody can tell the size of. */
const blocks = (problem: Problem): boolean =>
  problem.severity === 'error' &&
  (problem.kind === 'amount-unit-unknown' || (problem.cell === null && !isUnitUnknown(problem)));
