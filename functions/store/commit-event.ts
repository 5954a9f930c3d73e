import type { ReturnCommit, ReturnEvent } from '../../shared/ports/store.ts';
import type { States } from './return-documents.ts';
import { sha256 } from './sha256.ts';

/** What a commit adds to its quarter: the event at the end of the chain, and the line of its unit. */
export function eventAfter(states: States, { head, version, verb }: ReturnCommit) {
  const event: ReturnEvent = {
    sequence: states.events + 1,
    unit: head.unit,
    revision: head.revision,
    verb,
    version: version.version,
    at: head.changedAt,
    by: head.changedBy,
    contentHash: version.totals.contentHash,
    previous: states.lastEvent,
  };
  const next: States = {
    heads: { ...states.heads, [head.unit]: head },
    events: event.sequence,
    lastEvent: sha256(JSON.stringify(event)),
  };
  return { event, states: next };
}
