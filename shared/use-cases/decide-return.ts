import type { OrgUnit } from '../domain/org-unit.ts';
import { nextState } from '../domain/submission.ts';
import type { User } from '../domain/user.ts';
import type { Decision, ReturnCommit, ReturnHead, ReturnVersion } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { stateNames } from '../text/messages/states.ts';
import { commitOnce, lineOf } from './commit.ts';
import { type FoundReturn, type WantedReturn, findReturn, permittedPlace } from './find-return.ts';
import { headAfterDecision } from './head-after.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import { earlierAnswer, requestKey } from './request-key.ts';
import type { ReturnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

export interface DecidedReturn {
  readonly return: ReturnLine;
  readonly version: ReturnVersion;
}

/** What an officer says about the version she saw. */
export interface Deciding extends WantedReturn {
  readonly verb: 'approve' | 'send-back';
  readonly version: number;
  readonly reason: string | null;
  readonly remarks: Decision['remarks'];
  readonly key: string;
  /** The revision the officer read; undefined when she named none. */
  readonly seen: number | undefined;
}

/** Approving and sending back differ only in the state they lead to. */
export async function decideReturn(
  surroundings: Surroundings,
  user: User,
  deciding: Deciding,
): Promise<Result<DecidedReturn, Refusal>> {
  const verb = deciding.verb === 'approve' ? 'approve-returns' : 'send-back-returns';
  const found = await findReturn(surroundings, permittedPlace(user, verb, deciding));
  if (!found.ok) return found;
  const { unit, place } = found.value;
  const { version, reason, remarks } = deciding;
  const key = requestKey(surroundings, { user, key: deciding.key }, [
    deciding.verb,
    place,
    version,
    reason,
    remarks,
  ]);
  const earlier = await earlierAnswer(surroundings, place, key);
  if (!earlier.ok) return earlier;
  if (earlier.value !== undefined) return ok(decided(unit, earlier.value));
  const decision = { at: surroundings.clock.now(), by: { id: user.id, name: user.name }, reason, remarks };
  const commit = await commitOf(surroundings, { ...found.value, deciding, decision });
  if (!commit.ok) return commit;
  const committed = await commitOnce(surroundings, { ...commit.value, key });
  return committed.ok ? ok(decided(unit, committed.value)) : committed;
}

const decided = (unit: OrgUnit, answer: { head: ReturnHead; version: ReturnVersion }): DecidedReturn => ({
  return: lineOf(unit, answer),
  version: answer.version,
});

interface Step extends FoundReturn {
  readonly deciding: Deciding;
  readonly decision: Decision;
}

async function commitOf(
  { store }: Surroundings,
  { place, head, deciding, decision }: Step,
): Promise<Result<Omit<ReturnCommit, 'key'>, Refusal>> {
  const { verb, seen, version: wanted } = deciding;
  if (seen === undefined) return refused('revision-required', serviceMessages.revisionRequired);
  if (wanted < head.version)
    return refused('version-changed', serviceMessages.versionChanged(wanted, head.version));
  if (seen !== head.revision) return refused('revision-stale', serviceMessages.revisionStale);
  const version = await store.versionOf(place, wanted);
  if (version === undefined) return refused('version-not-found', serviceMessages.versionNotFound(wanted));
  const state = nextState(head.state, verb);
  if (!state.ok) return refused('wrong-state', serviceMessages.wrongState(stateNames[head.state]));
  const after = { ...version, state: state.value, decision };
  const content = null;
  return ok({
    expected: head.revision,
    verb,
    content,
    version: after,
    head: headAfterDecision(head, after, decision),
  });
}
