import type { CountingColumns } from './distinct-counts.ts';
import { registrationNumberOf, usccOf } from './enterprise-groups.ts';
import type { Listing } from './handed-in.ts';
import { keyColumn, keyPacker } from './packed-keys.ts';

/** Listings that count, as columns; `towns` gives each unit its number. */
export function countingColumns(
  listings: readonly Listing[],
  towns: ReadonlyMap<string, number>,
): CountingColumns {
  const counted = listings.filter(({ row }) => row.counts);
  const town = Uint32Array.from(counted, ({ unit }) => towns.get(unit) ?? 0);
  const [code, number] = [keyColumn(counted.length), keyColumn(counted.length)];
  const packer = keyPacker();
  const [packCode, packNumber] = [packer(code), packer(number)];
  for (const [row, listing] of counted.entries()) {
    packCode(row, usccOf(listing));
    packNumber(row, registrationNumberOf(listing));
  }
  return { town, code, number };
}
