import { createHash } from 'node:crypto';

import type { Quarter } from '../../shared/domain/period.ts';
import type { DistrictRollup } from '../../shared/ports/district-rollup.ts';
import type { NationRollup } from '../../shared/ports/nation-rollup.ts';
import { storeFailure } from '../../shared/ports/store-failure.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { over } from './batch-operations.ts';
import { cosmosDocument } from './cosmos-document.ts';
import type { CosmosItems } from './cosmos-items.ts';
import { type Chances, inParallel, pause } from './persistence.ts';

/** The districts of a country share so many partitions a quarter: few enough to read, too many for one to be hot. */
const shards = 8;
const readsAtOnce = 4;
const mostAttempts = 12;

const shardOf = (district: string): number =>
  (createHash('sha256').update(district).digest()[0] ?? 0) % shards;

const partitionOf = (quarter: Quarter, shard: number): string => `${quarter}:${shard}`;

const idOf = (district: string): string => `rollup:${district}`;

export const keptRollup = (
  rollups: CosmosItems,
  chances: Chances,
  rollup: DistrictRollup,
): Promise<'kept' | 'older'> =>
  keptNewest(rollups, chances, {
    pk: partitionOf(rollup.quarter, shardOf(rollup.district)),
    id: idOf(rollup.district),
    rollup,
  });

/** The line over all districts has a partition of its own: no district waits for it. */
const nation = { pk: (quarter: Quarter): string => `${quarter}:national`, id: 'national' } as const;

export const keptNation = (
  rollups: CosmosItems,
  chances: Chances,
  rollup: NationRollup,
): Promise<'kept' | 'older'> =>
  keptNewest(rollups, chances, { pk: nation.pk(rollup.quarter), id: nation.id, rollup });

export const nationOf = async (rollups: CosmosItems, quarter: Quarter): Promise<NationRollup | undefined> =>
  (await rollups.read(nation.pk(quarter), nation.id))?.body as NationRollup | undefined;

interface Line {
  readonly pk: string;
  readonly id: string;
  readonly rollup: DistrictRollup | NationRollup;
}

async function keptNewest(
  rollups: CosmosItems,
  chances: Chances,
  { pk, id, rollup }: Line,
): Promise<'kept' | 'older'> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const there = await rollups.read(pk, id);
    if (there !== undefined && (there.body as Line['rollup']).commits > rollup.commits) return 'older';
    const outcome = await rollups.batch(pk, [over(cosmosDocument(pk, id, rollup), there)]);
    if (outcome === 'done') return 'kept';
    await pause(chances, attempt);
  }
  throw storeFailure('busy', cosmosMessages.busy);
}

export async function rollupsOf(rollups: CosmosItems, quarter: Quarter): Promise<readonly DistrictRollup[]> {
  const all = Array.from({ length: shards }, (_, shard) => partitionOf(quarter, shard));
  const found = await inParallel(readsAtOnce, all, (pk) => rollups.list(pk, 'rollup:'));
  return found
    .flat()
    .map(({ body }) => body as DistrictRollup)
    .sort((a, b) => (a.district < b.district ? -1 : 1));
}
