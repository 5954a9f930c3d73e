import type { OrgUnit } from '../domain/org-unit.ts';
import { type Quarter, firstDayOfQuarter } from '../domain/period.ts';
import type { ReturnState } from '../domain/submission.ts';
import type { User } from '../domain/user.ts';
import type { Problem } from '../ledgers/problem.ts';
import type { CommitAnswer, ReturnCommit, ReturnHead, ReturnVersion } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { quarterName } from '../text/period-name.ts';
import { commitOnce, lineOf } from './commit.ts';
import { headWithVersion } from './head-after.ts';
import { notLate } from './late-return.ts';
import { permittedState } from './permitted-state.ts';
import type { ReadSent } from './read-sent.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import { earlierAnswer, requestKey } from './request-key.ts';
import type { ReturnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

/** A version about to be saved, by whoever may. */
export interface Saving {
  readonly user: User;
  readonly unit: OrgUnit;
  readonly quarter: Quarter;
  readonly as: 'draft' | 'submitted';
  readonly source: ReturnVersion['source'];
  readonly read: ReadSent;
  readonly explanation: string | null;
  readonly key: string;
  /** The revision the user read; 'none' when she read that there is no return, 'any' for a mailed file. */
  readonly seen: number | 'none' | 'any';
}

export interface SavedReturn {
  readonly receipt: Receipt;
  readonly return: ReturnLine;
  readonly version: ReturnVersion;
  readonly problems: readonly Problem[];
}

export interface Receipt {
  readonly number: string;
  readonly at: string;
  readonly contentHash: string;
  readonly rows: number;
  readonly counted: number;
}

/** Saves a new version of a return; the same key a second time gives the first answer again. */
export async function saveReturn(
  surroundings: Surroundings,
  saving: Saving,
): Promise<Result<SavedReturn, Refusal>> {
  const { unit, quarter, read } = saving;
  if (firstDayOfQuarter(quarter) > surroundings.clock.today())
    return refused('period-not-begun', serviceMessages.periodNotBegun(quarterName(quarter)));
  const place = { quarter, unit: unit.id };
  const key = requestKey(surroundings, saving, [
    'save',
    place,
    saving.as,
    saving.explanation,
    read.totals.contentHash,
  ]);
  const earlier = await earlierAnswer(surroundings, place, key);
  if (!earlier.ok) return earlier;
  if (earlier.value !== undefined) return ok(savedReturn(saving, earlier.value));
  const head = await surroundings.store.returnOf(place);
  const state = permittedState(saving, head);
  if (!state.ok) return state;
  const inTime = await notLate(surroundings, saving, head);
  if (!inTime.ok) return inTime;
  const commit = commitOf(saving, { head, state: state.value, at: surroundings.clock.now() });
  const committed = await commitOnce(surroundings, { ...commit, key });
  return committed.ok ? ok(savedReturn(saving, committed.value)) : committed;
}

interface Step {
  readonly head: ReturnHead | undefined;
  readonly state: ReturnState;
  readonly at: string;
}

function commitOf(saving: Saving, { head, state, at }: Step): Omit<ReturnCommit, 'key'> {
  const { user, unit, quarter, read, source, explanation } = saving;
  const by = { id: user.id, name: user.name };
  const totals = { ...read.totals, version: (head?.version ?? 0) + 1 };
  const version: ReturnVersion = {
    version: totals.version,
    state,
    savedAt: at,
    savedBy: by,
    source,
    totals,
    ...(read.correctedColumns.length > 0 && { correctedColumns: read.correctedColumns }),
    explanation,
    decision: null,
  };
  return {
    expected: head?.revision ?? 0,
    verb: saving.as === 'draft' ? 'save-draft' : 'submit',
    content: read.content,
    version,
    head: headWithVersion(head, { quarter, unit: unit.id }, version),
  };
}

const savedReturn = ({ unit, quarter, read }: Saving, answer: CommitAnswer): SavedReturn => ({
  receipt: {
    number: `${quarter}-${unit.id}-${answer.version.version}`,
    at: answer.version.savedAt,
    contentHash: answer.version.totals.contentHash,
    rows: answer.version.totals.rows,
    counted: answer.version.totals.counted,
  },
  return: lineOf(unit, answer),
  version: answer.version,
  problems: read.content.ledger.problems,
});
