import type { Problem } from '../ledgers/problem.ts';

/** Why a use case did not do what it was asked; a caller switches on the kind. */
export type RefusalKind =
  | 'not-permitted'
  | 'unit-not-found'
  | 'period-not-found'
  | 'indicator-not-found'
  | 'return-not-found'
  | 'version-not-found'
  | 'sheet-not-found'
  | 'position-unknown'
  | 'period-not-begun'
  | 'period-closed'
  | 'revision-required'
  | 'revision-stale'
  | 'version-changed'
  | 'wrong-state'
  | 'key-reused'
  | 'file-refused'
  | 'unit-of-file'
  | 'mapping-mismatch'
  | 'ledger-blocked'
  | 'explanation-missing';

export interface Refusal {
  readonly kind: RefusalKind;
  /** The Chinese sentence: what is wrong and what to do. */
  readonly sentence: string;
  /** The cells that are in the way. */
  readonly problems?: readonly Problem[];
}
