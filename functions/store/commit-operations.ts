import type { OperationInput } from '@azure/cosmos';

import type { KeptAnswer, ReturnCommit } from '../../shared/ports/store.ts';
import { over, upsert } from './batch-operations.ts';
import { eventAfter } from './commit-event.ts';
import type { Manifest } from './content-parts.ts';
import { type CosmosDocument, type ReadDocument, cosmosDocument } from './cosmos-document.ts';
import { type States, documentIds, noStates } from './return-documents.ts';

/** What a commit stands on, as it was read; all of it is still so when the batch is taken. */
export interface CommitBase {
  readonly head: ReadDocument | undefined;
  readonly states: ReadDocument | undefined;
  readonly answer: ReadDocument | undefined;
}

/** The answer to a key, with the commit that gave it: only that one may take it for its own. */
export interface StoredAnswer extends KeptAnswer {
  readonly mark: string;
}

interface Prepared {
  readonly pk: string;
  readonly commit: ReturnCommit;
  readonly manifest: Manifest | null;
  readonly mark: string;
}

/** The one batch of a commit: the answer to its key, head, version, content, event and the states of the quarter. */
export function commitOperations(
  { pk, commit, manifest, mark }: Prepared,
  base: CommitBase,
): OperationInput[] {
  const { head, version, key } = commit;
  const { event, states } = eventAfter((base.states?.body as States | undefined) ?? noStates, commit);
  const answer: StoredAnswer = { ...key, head, version, mark };
  const document = (id: string, body: unknown, ttl?: number): CosmosDocument =>
    cosmosDocument(pk, id, body, ttl);
  const content = documentIds.content(head.unit, version.version);
  return [
    over(document(documentIds.answer(head.unit, key.key), answer, secondsUntil(commit)), base.answer),
    over(document(documentIds.head(head.unit), head), base.head),
    upsert(document(documentIds.version(head.unit, version.version), version)),
    ...(manifest === null ? [] : [upsert(document(content, manifest))]),
    over(document(documentIds.event(event.sequence), event), undefined),
    over(document(documentIds.states, states), base.states),
  ];
}

const secondsUntil = ({ head, key }: ReturnCommit): number =>
  Math.max(1, Math.ceil((Date.parse(key.until) - Date.parse(head.changedAt)) / 1_000));
