import type { Moment } from '../../shared/ports/clock.ts';
import { type Manifest, partsOf } from './content-parts.ts';
import type { CosmosContainers } from './cosmos-commit.ts';
import { cosmosId } from './cosmos-id.ts';
import { inParallel } from './persistence.ts';

const day = 24 * 60 * 60;
/** A commit that has not ended after a day never will. */
const graceSeconds = day;
/** Seconds that parts nobody needs are still kept, in case somebody does. */
const keptSeconds = 90 * day;
const writesAtOnce = 4;

/**
 * Marks the parts of commits that never came about with an end. A commit that uses one of them meanwhile writes it anew:
 * then the mark is refused, or written over. Parts are listed before the versions: a version made in between is seen.
 */
export async function sweepParts(
  { returns, parts }: CosmosContainers,
  pk: string,
  now: Moment,
): Promise<void> {
  const listed = await parts.list(pk, 'part:', 'marks');
  const manifests = await returns.list(pk, 'content:');
  const needed = new Set(manifests.flatMap(({ body }) => partsOf(body as Manifest)).map(cosmosId));
  const latest = Date.parse(now) / 1_000 - graceSeconds;
  const idle = listed.filter(
    ({ id, changedAt, ttl }) => !needed.has(id) && changedAt < latest && ttl === undefined,
  );
  await inParallel(writesAtOnce, idle, (part) => parts.end(pk, part, keptSeconds));
}
