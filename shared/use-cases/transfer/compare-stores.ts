import type { Quarter } from '../../domain/period.ts';
import type { Moment } from '../../ports/clock.ts';
import { isStoreFailure } from '../../ports/store-failure.ts';
import type { Store } from '../../ports/store.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import { canonical } from './canonical.ts';
import { quarterDifferences } from './compare-quarters.ts';
import { allNotes, contentOf } from './export-store.ts';
import { heldQuarters } from './held-quarters.ts';
import { readQuarter } from './read-quarter.ts';
import type { ContentRecord, QuarterRecord, TransferRecord } from './transfer-record.ts';
import { versionName } from './version-name.ts';

/** Tells every return, and whatever else, in which the store differs from the records; a sentence each. */
export async function* compareStore(
  store: Store,
  records: AsyncIterable<TransferRecord>,
  now: Moment,
): AsyncGenerator<string> {
  const seen = new Set<Quarter>();
  const absent = new Set<string>();
  for await (const record of records) {
    if (record.kind === 'quarter') {
      seen.add(record.quarter);
      const there = (await readQuarter(store, record.quarter, now))?.record ?? emptyQuarter(record.quarter);
      const found = quarterDifferences(record, there);
      for (const version of found.absent) absent.add(version);
      yield* found.sentences;
    }
    if (record.kind === 'content' && !absent.has(versionName(record)))
      yield* contentDifference(store, record);
    if (record.kind === 'notes' && canonical(record.notes) !== canonical(await allNotes(store)))
      yield transferMessages.notesDiffer;
  }
  for (const quarter of await heldQuarters(store))
    if (!seen.has(quarter)) yield transferMessages.quarterOnlyInStore(quarterName(quarter));
}

const emptyQuarter = (quarter: Quarter): QuarterRecord => ({
  kind: 'quarter',
  quarter,
  events: [],
  heads: [],
  versions: [],
});

async function* contentDifference(store: Store, record: ContentRecord): AsyncGenerator<string> {
  const name = versionName(record);
  try {
    const there = await contentOf(store, record);
    if (there === undefined) yield transferMessages.contentMissing(name);
    else if (canonical(there) !== canonical(record.content)) yield transferMessages.contentDiffers(name);
  } catch (thrown) {
    // What cannot be read although the store answers is damaged: the others are compared all the same.
    if (!isStoreFailure(thrown) || thrown.storeFailure === 'busy') throw thrown;
    await store.check();
    yield transferMessages.contentDamaged(name);
  }
}
