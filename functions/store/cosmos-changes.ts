import type { ChangePage, ReturnChange, ReturnEvent } from '../../shared/ports/store.ts';
import { changeOfEvent } from './change-of-event.ts';
import type { Feed } from './cosmos-connection.ts';
import { readDocument } from './cosmos-document.ts';
import { placeOfDocument } from './return-documents.ts';

/** A commit writes about so many documents, one of them its event. */
const documentsOfCommit = 6;
const notModified = 304;

export const pageSize = (wish: number): number => wish * documentsOfCommit;

/** Reads the change feed: events are never changed, so each comes once and those of a partition in their order. */
export async function changesOf(feed: Feed, district: string, wish: number): Promise<ChangePage> {
  const changes: ReturnChange[] = [];
  for (;;) {
    const { result, statusCode, continuationToken } = await feed.readNext();
    changes.push(...result.flatMap((document) => changeOf(document as FedDocument, district)));
    if (statusCode === notModified || changes.length >= wish) return { changes, position: continuationToken };
  }
}

interface FedDocument {
  readonly pk?: unknown;
  readonly type?: unknown;
}

function changeOf(document: FedDocument, district: string): readonly ReturnChange[] {
  const pk = String(document.pk);
  if (document.type !== 'event' || !pk.startsWith(`${district}:`)) return [];
  return [changeOfEvent(placeOfDocument(pk, '').quarter, readDocument(document).body as ReturnEvent)];
}
