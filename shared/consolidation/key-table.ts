import type { KeyColumn } from './packed-keys.ts';

/** Finds rows with the same key. It holds row numbers only; the keys stay in their column. */
export interface KeyTable {
  /** Forgets all rows and takes so many new ones. */
  readonly clear: (rows: number) => void;
  /** Whether no row with this key was added before. */
  readonly add: (row: number) => boolean;
  /** The first row added with this row's key; -1 where there is none. */
  readonly find: (row: number) => number;
}

/** Slots for so many rows, at most half full, so that few probes are needed. */
const slotsFor = (rows: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, rows) * 2));

/** A table for at most so many rows at a time; one table serves many areas, because room for them is dear. */
export function keyTable({ high, middle, low }: KeyColumn, most: number): KeyTable {
  const slots = new Int32Array(slotsFor(most)).fill(-1);
  let mask = slots.length - 1;
  const slotOf = (row: number): number => {
    const [top, centre, bottom] = [high[row] ?? 0, middle[row] ?? 0, low[row] ?? 0];
    let slot = hashOf(top, centre, bottom) & mask;
    for (;;) {
      const held = slots[slot] ?? -1;
      if (held === -1 || (low[held] === bottom && middle[held] === centre && high[held] === top)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  return {
    clear: (rows) => {
      mask = slotsFor(rows) - 1;
      slots.fill(-1, 0, mask + 1);
    },
    add: (row) => {
      const slot = slotOf(row);
      if (slots[slot] !== -1) return false;
      slots[slot] = row;
      return true;
    },
    find: (row) => slots[slotOf(row)] ?? -1,
  };
}

/** Multiplies by odd constants and folds the high bits down (as murmur3 ends), so that serials spread evenly. */
function hashOf(high: number, middle: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ low;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
