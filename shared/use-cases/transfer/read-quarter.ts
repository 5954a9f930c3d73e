import type { Quarter } from '../../domain/period.ts';
import type { Moment } from '../../ports/clock.ts';
import { storeFailure } from '../../ports/store-failure.ts';
import type { KeptAnswer, ReturnEvent, Store } from '../../ports/store.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import type { QuarterRecord, UnitVersion } from './transfer-record.ts';

export interface ReadQuarter {
  readonly record: QuarterRecord;
  readonly answers: readonly KeptAnswer[];
}

/** Times a quarter is read again because somebody sent a return meanwhile. */
const mostReadings = 8;

/**
 * A quarter as it stood at one moment, although the service may be running: every commit leaves an event, so that what
 * was read between two equal lists of events belongs together. Undefined where nothing was ever sent.
 */
export async function readQuarter(
  store: Store,
  quarter: Quarter,
  now: Moment,
): Promise<ReadQuarter | undefined> {
  let events = await store.eventsOf(quarter);
  for (let reading = 0; reading < mostReadings; reading += 1) {
    if (events.length === 0) return undefined;
    const read = await readBetween(store, events, { quarter, now });
    const after = await store.eventsOf(quarter);
    if (after.length === events.length) return read;
    events = after;
  }
  throw storeFailure('busy', transferMessages.keepsChanging(quarterName(quarter)));
}

async function readBetween(
  store: Store,
  events: readonly ReturnEvent[],
  { quarter, now }: { readonly quarter: Quarter; readonly now: Moment },
): Promise<ReadQuarter> {
  const heads = (await store.statesOf(quarter)).toSorted((a, b) => order(a.unit, b.unit));
  const versions: UnitVersion[] = [];
  for (const { unit } of heads)
    for (const saved of (await store.versionsOf({ quarter, unit })).toReversed())
      versions.push({ unit, saved });
  const answers = await store.answersOf(quarter, now);
  return {
    record: { kind: 'quarter', quarter, events, heads, versions },
    answers: answers.toSorted((a, b) => order(a.head.unit, b.head.unit) || a.head.revision - b.head.revision),
  };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
