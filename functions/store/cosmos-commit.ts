import { storeFailure } from '../../shared/ports/store-failure.ts';
import type { CommitAnswer, CommitRefusal, ReturnCommit, ReturnHead } from '../../shared/ports/store.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { type Manifest, contentParts, partsOf } from './content-parts.ts';
import { type CommitBase, type StoredAnswer, commitOperations } from './commit-operations.ts';
import type { CosmosItems } from './cosmos-items.ts';
import { type Chances, inParallel, pause } from './persistence.ts';
import { documentIds } from './return-documents.ts';

export interface CosmosContainers {
  readonly returns: CosmosItems;
  readonly parts: CosmosItems;
}

/** Everybody in a district and quarter writes its states: the one who lost reads again and tries again. */
const mostAttempts = 24;
/** Milliseconds; trying longer only keeps somebody waiting, who may send the same again. */
const patience = 25_000;
const partsAtOnce = 4;

/**
 * Writes one commit: first its parts, which nobody sees, then all the rest in one batch. Whether a batch that broke was
 * done is seen from the answer it would have left, which carries a mark of this very commit.
 */
export async function cosmosCommit(
  containers: CosmosContainers,
  chances: Chances,
  { pk, commit }: { readonly pk: string; readonly commit: ReturnCommit },
): Promise<Result<CommitAnswer, CommitRefusal>> {
  const mark = chances.newId();
  let manifest: Manifest | null | undefined;
  const ended = AbortSignal.timeout(patience);
  for (let attempt = 0; attempt < mostAttempts && !ended.aborted; attempt += 1) {
    const base = await commitBase(containers.returns, pk, commit);
    const decided = decide(base, commit, mark);
    if (decided !== 'write') return decided;
    manifest ??= await writeParts(containers, pk, commit);
    const outcome = await containers.returns.batch(
      pk,
      commitOperations({ pk, commit, manifest, mark }, base),
    );
    if (outcome === 'done') return ok({ head: commit.head, version: commit.version });
    await pause(chances, attempt);
  }
  throw storeFailure('busy', cosmosMessages.busy);
}

async function commitBase(
  returns: CosmosItems,
  pk: string,
  { head, key }: ReturnCommit,
): Promise<CommitBase> {
  const [stands, states, answer] = await Promise.all([
    returns.read(pk, documentIds.head(head.unit)),
    returns.read(pk, documentIds.states),
    returns.read(pk, documentIds.answer(head.unit, key.key)),
  ]);
  return { head: stands, states, answer };
}

type Decided = Result<CommitAnswer, CommitRefusal> | 'write';

function decide({ head, answer }: CommitBase, commit: ReturnCommit, mark: string): Decided {
  const earlier = answer?.body as StoredAnswer | undefined;
  if (earlier?.mark === mark) return ok({ head: commit.head, version: commit.version });
  if (earlier !== undefined && earlier.until >= commit.head.changedAt) return failed('key-taken');
  const revision = (head?.body as ReturnHead | undefined)?.revision ?? 0;
  return revision === commit.expected ? 'write' : failed('stale');
}

/**
 * Stores what the version before did not have. A part is written over what may lie there, not created: its id says what
 * it holds, so nothing changes, an answer that got lost does no harm, and what a sweep has marked lives again.
 */
async function writeParts(
  { returns, parts }: CosmosContainers,
  pk: string,
  { head, version, content }: ReturnCommit,
): Promise<Manifest | null> {
  if (content === null) return null;
  const before = await returns.read(pk, documentIds.content(head.unit, version.version - 1));
  const there = new Set(before === undefined ? [] : partsOf(before.body as Manifest));
  const { manifest, parts: made } = contentParts(head.unit, content);
  await inParallel(
    partsAtOnce,
    made.filter(({ id }) => !there.has(id)),
    ({ id, body }) => parts.upsert(pk, id, body),
  );
  return manifest;
}
