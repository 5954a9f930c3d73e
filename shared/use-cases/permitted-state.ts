import { type ReturnState, nextState } from '../domain/submission.ts';
import type { ReturnHead } from '../ports/store.ts';
import { type Result, failed, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { stateNames } from '../text/messages/states.ts';
import { blockingProblems } from './read-sent.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Saving } from './save-return.ts';

/** The state the new version gets, or why it may not be saved. */
export function permittedState(saving: Saving, head: ReturnHead | undefined): Result<ReturnState, Refusal> {
  const seen = revisionSeen(saving, head);
  if (!seen.ok) return seen;
  const before = head?.state ?? 'not-reported';
  const next = nextState(before, saving.as === 'draft' ? 'save-draft' : 'submit');
  if (!next.ok)
    return refused(
      'wrong-state',
      before === 'submitted'
        ? serviceMessages.draftOverSubmitted
        : serviceMessages.wrongState(stateNames[before]),
    );
  const refusal = saving.as === 'draft' ? undefined : reasonNotToSubmit(saving);
  return refusal === undefined ? next : failed(refusal);
}

function revisionSeen({ seen }: Saving, head: ReturnHead | undefined): Result<true, Refusal> {
  if (seen === 'any' || seen === (head?.revision ?? 'none')) return ok(true);
  return seen === 'none'
    ? refused('revision-required', serviceMessages.revisionRequired)
    : refused('revision-stale', serviceMessages.revisionStale);
}

/** A mailed file is taken as it came: its errors are seen at the review, there is nobody to explain them. */
function reasonNotToSubmit({ read, explanation, source }: Saving): Refusal | undefined {
  const { problems } = read.content.ledger;
  const blocking = blockingProblems(problems);
  if (blocking.length > 0)
    return {
      kind: 'ledger-blocked',
      sentence: serviceMessages.blocked(blocking.length),
      problems: blocking,
    };
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || explanation !== null || source === 'mailed') return undefined;
  return {
    kind: 'explanation-missing',
    sentence: serviceMessages.explanationMissing(errors.length),
    problems: errors,
  };
}
