import type { Areas, CountingColumns, DistinctCounts } from '../../shared/consolidation/distinct-counts.ts';
import { type Partition, partitioned } from './plain-partition.ts';

/**
 * The counts of `distinctCounts` as one would write them for speed alone: the rows are copied once in the order of
 * their towns, then every city, district and town is a range of them, counted with tables that are used again and again.
 * Towns of a district, and districts of a city, are numbered one after the other.
 */
export function plainCounts(columns: CountingColumns, areas: Areas): DistinctCounts {
  const { districtOfTown, cityOfDistrict } = areas;
  const cityOfTown = districtOfTown.map((district) => cityOfDistrict[district] as number);
  const rows = partitioned(columns, districtOfTown.length);
  const codedBy = new Int32Array(columns.town.length);
  const table = new Int32Array(tableSize(columns.town.length));
  const area = (areaOfTown: Uint32Array, count: number): Uint32Array =>
    Uint32Array.from({ length: count }, (_, one) => {
      const from = rows.startOfTown[areaOfTown.indexOf(one)] ?? 0;
      const until = rows.startOfTown[areaOfTown.lastIndexOf(one) + 1] ?? 0;
      linkLost({ rows, codedBy, table, from, until });
      return countRange({ rows, codedBy, table, from, until });
    });
  const cities = area(cityOfTown, 1 + (cityOfDistrict.at(-1) ?? -1));
  const districts = area(districtOfTown, cityOfDistrict.length);
  const towns = Uint32Array.from(districtOfTown, (_, town) =>
    countRange({
      ...{ rows, codedBy, table },
      ...{ from: rows.startOfTown[town] as number, until: rows.startOfTown[town + 1] as number },
    }),
  );
  return { towns, districts, cities };
}

interface Range {
  readonly rows: Partition;
  /** Row -> the row whose code counts for it: itself, another one with its number, or none (-1). */
  readonly codedBy: Int32Array;
  readonly table: Int32Array;
  readonly from: number;
  readonly until: number;
}

const tableSize = (rows: number): number => 2 ** Math.ceil(Math.log2(2 * rows + 2));

/** The slot of the key at `at` (three words), or the empty one where it belongs. */
function slotOf(table: Int32Array, mask: number, keys: Uint32Array, at: number): number {
  const [high, middle, low] = [keys[at] as number, keys[at + 1] as number, keys[at + 2] as number];
  let hash = Math.imul(low ^ Math.imul(middle, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = 3 * (table[slot] as number);
    if (held < 0 || (keys[held + 2] === low && keys[held + 1] === middle && keys[held] === high)) return slot;
  }
}

/** Gives each row that lost its code the row with the smallest code that stands beside its number. */
function linkLost({ rows: { codes, numbers }, codedBy, table, from, until }: Range): void {
  let lost = 0;
  for (let row = from; row < until; row += 1) {
    codedBy[row] = codes[3 * row] === 0 ? -1 : row;
    if (codes[3 * row] === 0) lost += 1;
  }
  const mask = tableSize(lost) - 1;
  table.fill(-1, 0, mask + 1);
  for (let row = from; row < until; row += 1) {
    if (codes[3 * row] !== 0 || numbers[3 * row] === 0) continue;
    const slot = slotOf(table, mask, numbers, 3 * row);
    if ((table[slot] as number) < 0) table[slot] = row;
  }
  for (let row = from; row < until; row += 1) {
    if (codes[3 * row] === 0 || numbers[3 * row] === 0) continue;
    const first = table[slotOf(table, mask, numbers, 3 * row)] as number;
    if (first >= 0 && isSmaller(codes, row, codedBy[first] as number)) codedBy[first] = row;
  }
  for (let row = from; row < until; row += 1)
    if (codes[3 * row] === 0 && numbers[3 * row] !== 0)
      codedBy[row] = codedBy[table[slotOf(table, mask, numbers, 3 * row)] as number] as number;
}

/** Whether the code of one row stands before that of another, or there is no other. */
function isSmaller(codes: Uint32Array, row: number, other: number): boolean {
  if (other < 0) return true;
  for (let word = 0; word < 3; word += 1) {
    const difference = (codes[3 * row + word] as number) - (codes[3 * other + word] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Codes first, then the numbers of rows that have none; a row without either is an enterprise of its own. */
function countRange({ rows: { codes, numbers }, codedBy, table, from, until }: Range): number {
  const mask = tableSize(until - from) - 1;
  let count = 0;
  table.fill(-1, 0, mask + 1);
  for (let row = from; row < until; row += 1) {
    const coded = codedBy[row] as number;
    if (coded < 0) continue;
    const slot = slotOf(table, mask, codes, 3 * coded);
    if ((table[slot] as number) >= 0) continue;
    table[slot] = coded;
    count += 1;
  }
  table.fill(-1, 0, mask + 1);
  for (let row = from; row < until; row += 1) {
    if ((codedBy[row] as number) >= 0) continue;
    const slot = numbers[3 * row] === 0 ? -1 : slotOf(table, mask, numbers, 3 * row);
    if (slot >= 0 && (table[slot] as number) >= 0) continue;
    if (slot >= 0) table[slot] = row;
    count += 1;
  }
  return count;
}
