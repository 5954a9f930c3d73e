import type { User } from '../domain/user.ts';
import type { Result } from '../result.ts';
import { type WantedReturn, permittedPlace } from './find-return.ts';
import { type Sent, readSent } from './read-sent.ts';
import type { Refusal } from './refusal.ts';
import { type SavedReturn, saveReturn } from './save-return.ts';
import type { Surroundings } from './surroundings.ts';

export interface Submission extends WantedReturn {
  readonly as: 'draft' | 'submitted';
  readonly sent: Sent;
  readonly explanation: string | null;
  readonly key: string;
  readonly seen: number | 'none';
}

/** A clerk saves a draft of her town's return, or sends it. */
export async function submitReturn(
  surroundings: Surroundings,
  user: User,
  submission: Submission,
): Promise<Result<SavedReturn, Refusal>> {
  const permitted = permittedPlace(user, 'save-returns', submission);
  if (!permitted.ok) return permitted;
  const { unit } = permitted.value;
  const { quarter, as, sent, explanation, key, seen } = submission;
  const read = readSent(sent, { unit, quarter, digest: surroundings.digest });
  if (!read.ok) return read;
  return saveReturn(surroundings, {
    user,
    unit,
    quarter,
    as,
    source: 'sent',
    read: read.value,
    explanation,
    key,
    seen,
  });
}
