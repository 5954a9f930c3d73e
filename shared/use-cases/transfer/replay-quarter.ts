import type { ReturnState } from '../../domain/submission.ts';
import type {
  KeptAnswer,
  RequestKey,
  ReturnCommit,
  ReturnEvent,
  ReturnHead,
  ReturnVersion,
} from '../../ports/store.ts';
import { headAfterDecision, headWithVersion } from '../head-after.ts';
import type { QuarterRecord, UnitVersion, VersionPlace } from './transfer-record.ts';

/** One commit of a quarter's history, to be made again. */
export interface ReplayStep {
  readonly place: VersionPlace;
  /** Whether it brings the version's content. */
  readonly creates: boolean;
  readonly commit: Omit<ReturnCommit, 'content'>;
}

/**
 * The commits that lead to a quarter as it is recorded: the last of each return and of each version as they are, those
 * in between as an answer still knows them, or as the verbs make them. Each leaves the event that it left before.
 */
export function replaySteps(
  { quarter, events, heads, versions }: QuarterRecord,
  answers: readonly KeptAnswer[],
): readonly ReplayStep[] {
  const before = new Map<string, ReturnHead>();
  const answered = new Map(answers.map((one) => [`${one.head.unit} ${one.head.revision}`, one]));
  return events.map((event) => {
    const { unit, revision, verb } = event;
    const answer = answered.get(`${unit} ${revision}`);
    const recorded = versionIn(versions, event);
    const ends = !events.some((one) => isLater(one, event) && one.version === event.version);
    const version = ends ? recorded : (answer?.version ?? versionAt(recorded, event));
    const last = heads.find((head) => head.unit === unit && head.revision === revision);
    const head = last ?? answer?.head ?? headAt(before.get(unit), { quarter, event, version });
    before.set(unit, head);
    return {
      place: { quarter, unit, version: event.version },
      creates: isSaving(event),
      commit: { expected: revision - 1, head, version, verb, key: keyOf(event, answer) },
    };
  });
}

const isLater = (one: ReturnEvent, than: ReturnEvent): boolean =>
  one.unit === than.unit && one.sequence > than.sequence;

const isSaving = ({ verb }: ReturnEvent): boolean => verb === 'submit' || verb === 'save-draft';

/** The shape of a quarter was checked: every event names a version that is there. */
function versionIn(versions: readonly UnitVersion[], { unit, version }: ReturnEvent): ReturnVersion {
  const found = versions.find((one) => one.unit === unit && one.saved.version === version);
  if (found === undefined) throw new Error(`${unit} has no version ${version}.`);
  return found.saved;
}

const stateAfter = ({ verb }: ReturnEvent, { state }: { readonly state: ReturnState }): ReturnState => {
  switch (verb) {
    case 'save-draft':
      return 'draft';
    case 'submit':
      return 'submitted';
    case 'approve':
      return 'approved';
    case 'send-back':
      return 'sent-back';
    case 'reconcile':
      return state;
  }
};

function versionAt(recorded: ReturnVersion, event: ReturnEvent): ReturnVersion {
  const totals = { ...recorded.totals, contentHash: event.contentHash };
  return {
    ...recorded,
    state: stateAfter(event, recorded),
    totals,
    decision: isSaving(event) ? null : recorded.decision,
  };
}

interface At {
  readonly quarter: QuarterRecord['quarter'];
  readonly event: ReturnEvent;
  readonly version: ReturnVersion;
}

function headAt(before: ReturnHead | undefined, { quarter, event, version }: At): ReturnHead {
  const now = { ...version, state: stateAfter(event, before ?? version) };
  const head =
    before === undefined || isSaving(event)
      ? headWithVersion(before, { quarter, unit: event.unit }, now)
      : event.verb === 'reconcile'
        ? before
        : headAfterDecision(before, now, event);
  return { ...head, revision: event.revision, changedAt: event.at, changedBy: event.by };
}

/** What nobody can send again needs no key that lasts. */
const keyOf = ({ revision, at }: ReturnEvent, answer: KeptAnswer | undefined): RequestKey =>
  answer === undefined
    ? { key: `transfer ${revision}`, fingerprint: 'transfer', until: at }
    : { key: answer.key, fingerprint: answer.fingerprint, until: answer.until };
