import { type Result, failed } from '../result.ts';
import type { Refusal, RefusalKind } from './refusal.ts';

/** A use case's no, with its sentence. */
export const refused = (kind: RefusalKind, sentence: string): Result<never, Refusal> =>
  failed({ kind, sentence });
