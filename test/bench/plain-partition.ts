import type { CountingColumns } from '../../shared/consolidation/distinct-counts.ts';
import type { KeyColumn } from '../../shared/consolidation/packed-keys.ts';

/** Rows in the order of their towns; the three words of a key stand together. */
export interface Partition {
  readonly startOfTown: Uint32Array;
  readonly codes: Uint32Array;
  readonly numbers: Uint32Array;
}

function places(town: Uint32Array, startOfTown: Uint32Array): Uint32Array {
  const next = startOfTown.slice();
  const place = new Uint32Array(town.length);
  for (let row = 0; row < town.length; row += 1) {
    const at = town[row] as number;
    const free = next[at] as number;
    place[row] = free;
    next[at] = free + 1;
  }
  return place;
}

function inPlace({ high, middle, low }: KeyColumn, place: Uint32Array): Uint32Array {
  const keys = new Uint32Array(3 * place.length);
  for (let row = 0; row < place.length; row += 1) {
    const at = 3 * (place[row] as number);
    keys[at] = high[row] as number;
    keys[at + 1] = middle[row] as number;
    keys[at + 2] = low[row] as number;
  }
  return keys;
}

export function partitioned({ town, code, number }: CountingColumns, towns: number): Partition {
  const startOfTown = new Uint32Array(towns + 1);
  for (const at of town) startOfTown[at + 1] = (startOfTown[at + 1] as number) + 1;
  for (let at = 0; at < towns; at += 1)
    startOfTown[at + 1] = (startOfTown[at] as number) + (startOfTown[at + 1] as number);
  const place = places(town, startOfTown);
  return { startOfTown, codes: inPlace(code, place), numbers: inPlace(number, place) };
}
