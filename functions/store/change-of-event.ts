import type { Quarter } from '../../shared/domain/period.ts';
import type { ReturnChange, ReturnEvent } from '../../shared/ports/store.ts';

/** What the change feed tells of an event of a quarter. */
export const changeOfEvent = (
  quarter: Quarter,
  { unit, revision, verb, version, contentHash, at, by }: ReturnEvent,
): ReturnChange => ({ quarter, unit, revision, verb, version, contentHash, at, by: by.id });
