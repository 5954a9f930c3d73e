import type { ProblemKind } from '../../shared/api/problem-types.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { type Result, failed } from '../../shared/result.ts';

/** Why a request gets a problem instead of an answer. */
export interface RefusedRequest {
  readonly kind: ProblemKind;
  readonly sentence: string;
  /** Places of the request that are not as declared. */
  readonly invalid?: readonly InvalidPlace[];
  /** Seconds after which it is worth asking again, where that is known. */
  readonly retryAfter?: number;
  /** Cells of the ledger that are in the way. */
  readonly problems?: readonly Problem[];
}

export interface InvalidPlace {
  readonly place: string;
  readonly sentence: string;
}

export const refusedRequest = (
  kind: ProblemKind,
  sentence: string,
  invalid?: readonly InvalidPlace[],
): Result<never, RefusedRequest> => failed({ kind, sentence, ...(invalid === undefined ? {} : { invalid }) });
