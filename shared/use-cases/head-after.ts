import type { Moment } from '../ports/clock.ts';
import type { Author, ReturnHead, ReturnPlace, ReturnVersion } from '../ports/store.ts';

/** Where a return stands once a new version of it has been saved. */
export const headWithVersion = (
  before: ReturnHead | undefined,
  { quarter, unit }: ReturnPlace,
  { version, state, totals, savedAt, savedBy }: ReturnVersion,
): ReturnHead => ({
  quarter,
  unit,
  revision: (before?.revision ?? 0) + 1,
  version,
  state,
  inForce: before?.inForce ?? null,
  reported: state === 'submitted' ? totals : (before?.reported ?? null),
  latest: totals,
  changedAt: savedAt,
  changedBy: savedBy,
});

/** Only approving changes what counts; sent back, the basis 已报送 falls back to what was approved before. */
export function headAfterDecision(
  before: ReturnHead,
  { state, totals }: ReturnVersion,
  { at, by }: { readonly at: Moment; readonly by: Author },
): ReturnHead {
  const inForce = state === 'approved' ? totals : before.inForce;
  return {
    ...before,
    revision: before.revision + 1,
    state,
    inForce,
    reported: inForce,
    changedAt: at,
    changedBy: by,
  };
}
