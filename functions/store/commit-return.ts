import type { CommitAnswer, CommitRefusal, KeptAnswer, ReturnCommit } from '../../shared/ports/store.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { eventAfter } from './commit-event.ts';
import { contentParts } from './content-parts.ts';
import { type States, documentIds, documentsOf } from './return-documents.ts';
import type { Partition } from './sqlite-documents.ts';

/** Writes one commit into its partition; the caller puts a transaction around it and undoes it when it is refused. */
export function writeCommit(partition: Partition, commit: ReturnCommit): Result<CommitAnswer, CommitRefusal> {
  const { head, version, key } = commit;
  const documents = documentsOf(partition);
  partition.sweep(head.changedAt);
  if (documents.answer(head.unit, key.key, head.changedAt) !== undefined) return failed('key-taken');
  if (!writeHead(partition, commit)) return failed('stale');
  partition.put(documentIds.version(head.unit, version.version), version);
  writeContent(partition, commit);
  const answer: KeptAnswer = { ...key, head, version };
  partition.put(documentIds.answer(head.unit, key.key), answer, key.until);
  writeEvent(partition, commit, documents.states());
  return ok({ head, version });
}

function writeHead(partition: Partition, { head, expected }: ReturnCommit): boolean {
  const id = documentIds.head(head.unit);
  const etag = String(head.revision);
  return expected === 0
    ? partition.create(id, head, etag)
    : partition.replace({ id, etag, body: head }, String(expected));
}

function writeContent(partition: Partition, { head, version, content }: ReturnCommit): void {
  if (content === null) return;
  const { manifest, parts } = contentParts(head.unit, content);
  for (const { id, text } of parts) partition.keep(id, text);
  partition.create(documentIds.content(head.unit, version.version), manifest);
}

function writeEvent(partition: Partition, commit: ReturnCommit, before: States): void {
  const { event, states } = eventAfter(before, commit);
  partition.create(documentIds.event(event.sequence), event);
  partition.put(documentIds.states, states);
}
