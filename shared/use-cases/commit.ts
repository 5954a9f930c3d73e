import type { OrgUnit } from '../domain/org-unit.ts';
import type { CommitAnswer, ReturnCommit } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import { earlierAnswer } from './request-key.ts';
import { type ReturnLine, returnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

/** Writes what a use case decided; somebody who was faster turns it into a refusal, the same request into its answer. */
export async function commitOnce(
  surroundings: Pick<Surroundings, 'store' | 'clock'>,
  commit: ReturnCommit,
): Promise<Result<CommitAnswer, Refusal>> {
  const committed = await surroundings.store.commitReturn(commit);
  if (committed.ok) return committed;
  const earlier = await earlierAnswer(surroundings, commit.head, commit.key);
  if (!earlier.ok) return earlier;
  return earlier.value === undefined
    ? refused('revision-stale', serviceMessages.revisionStale)
    : ok(earlier.value);
}

export const lineOf = (unit: OrgUnit, { head }: CommitAnswer): ReturnLine =>
  returnLine(unit, head.quarter, head);
