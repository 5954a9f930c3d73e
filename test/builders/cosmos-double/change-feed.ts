import { createHash } from 'node:crypto';

import type { Item, ItemStore } from './item-store.ts';
import { chargeOf, leastCharge } from './request-charges.ts';

/** Two physical partitions: whoever reads the feed has to go on in both. */
export const partitionRanges = [
  { id: '0', minInclusive: '', maxExclusive: '7FFFFFFF' },
  { id: '1', minInclusive: '7FFFFFFF', maxExclusive: 'FF' },
] as const;

const rangeOf = (pk: string): string =>
  (createHash('sha256').update(pk).digest()[0] ?? 0) < 128 ? '0' : '1';

export interface FeedPage {
  readonly items: readonly Item[];
  readonly charge: number;
  /** Where to go on; the service writes it as an ETag. */
  readonly etag: string;
}

/** The newest state of what has changed after a number, in the order of the changes; one transaction is never parted. */
export function feedPage(
  store: ItemStore,
  { range, after, size }: { range: string | undefined; after: string | undefined; size: number },
): FeedPage {
  const since = Number(after?.replaceAll('"', '') ?? 0);
  const changed = store
    .items()
    .filter(({ pk, lsn }) => lsn > since && (range === undefined || rangeOf(pk) === range))
    .sort((a, b) => a.lsn - b.lsn);
  const last = changed[Math.min(size, changed.length) - 1]?.lsn ?? Math.max(since, store.lsn());
  const items = changed.filter(({ lsn }) => lsn <= last);
  return {
    items,
    charge: items.reduce((sum, { bytes }) => sum + chargeOf('read', bytes), leastCharge),
    etag: `"${last}"`,
  };
}
