import type { KeyColumn } from './packed-keys.ts';

/** Finds rows with the same key. It holds row numbers only; the keys stay in their column. */
export interface KeyTable {
  /** Whether no row with this key was added before. */
  readonly add: (row: number) => boolean;
  /** The first row added with this row's key; -1 where there is none. */
  readonly find: (row: number) => number;
}

/** Room for so many rows, at most half full, so that few probes are needed. */
export function keyTable(column: KeyColumn, rows: number): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rows) * 2));
  const slots = new Int32Array(size).fill(-1);
  const slotOf = (row: number): number => {
    let slot = hashOf(column, row) & (size - 1);
    for (let held = slots[slot] ?? -1; held !== -1 && !sameKey(column, held, row); held = slots[slot] ?? -1)
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add: (row) => {
      const slot = slotOf(row);
      if (slots[slot] !== -1) return false;
      slots[slot] = row;
      return true;
    },
    find: (row) => slots[slotOf(row)] ?? -1,
  };
}

const sameKey = ({ high, middle, low }: KeyColumn, a: number, b: number): boolean =>
  low[a] === low[b] && middle[a] === middle[b] && high[a] === high[b];

/** Multiplies by odd constants and folds the high bits down (as murmur3 ends), so that serials spread evenly. */
function hashOf({ high, middle, low }: KeyColumn, row: number): number {
  let hash = Math.imul(high[row] ?? 0, 0x9e3779b1) ^ Math.imul(middle[row] ?? 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (low[row] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
