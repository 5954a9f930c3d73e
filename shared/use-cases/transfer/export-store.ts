import type { Moment } from '../../ports/clock.ts';
import { type Note, noteKinds } from '../../ports/note.ts';
import { storeFailure } from '../../ports/store-failure.ts';
import type { ReturnContent, Store } from '../../ports/store.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { heldQuarters } from './held-quarters.ts';
import { readQuarter } from './read-quarter.ts';
import { type TransferRecord, type VersionPlace, savedVersions } from './transfer-record.ts';
import { versionName } from './version-name.ts';

/** Everything in the store, one content at a time. The same store gives the same records, whatever it is made of. */
export async function* exportStore(store: Store, now: Moment): AsyncGenerator<TransferRecord> {
  for (const quarter of await heldQuarters(store)) {
    const read = await readQuarter(store, quarter, now);
    if (read === undefined) continue;
    yield read.record;
    yield { kind: 'answers', quarter, answers: read.answers };
    for (const place of savedVersions(read.record))
      yield { kind: 'content', ...place, content: await keptContent(store, place) };
  }
  yield { kind: 'notes', notes: await allNotes(store) };
}

/** What a version holds; undefined where it is not there. */
export async function contentOf(store: Store, place: VersionPlace): Promise<ReturnContent | undefined> {
  const [ledger, sent] = [
    await store.ledgerOf(place, place.version),
    await store.sheetsOf(place, place.version),
  ];
  return ledger === undefined || sent === undefined ? undefined : { ledger, ...sent };
}

async function keptContent(store: Store, place: VersionPlace): Promise<ReturnContent> {
  const content = await contentOf(store, place);
  if (content === undefined)
    throw storeFailure('unavailable', transferMessages.contentMissing(versionName(place)));
  return content;
}

export async function allNotes(store: Pick<Store, 'notesOf'>): Promise<readonly Note[]> {
  const found: Note[] = [];
  for (const kind of noteKinds) found.push(...(await store.notesOf(kind, '')));
  return found;
}
