import { keyTable } from './key-table.ts';
import { type KeyColumn, compareKeys, hasKey } from './packed-keys.ts';

/** Rows that count, as columns: millions of them fit where as many objects would not. */
export interface CountingColumns {
  /** Number of the town that lists the row. */
  readonly town: Uint32Array;
  readonly code: KeyColumn;
  readonly number: KeyColumn;
}

/** Which town lies in which district, and which district in which city. */
export interface Areas {
  readonly districtOfTown: Uint32Array;
  readonly cityOfDistrict: Uint32Array;
}

export interface DistinctCounts {
  readonly towns: Uint32Array;
  readonly districts: Uint32Array;
  readonly cities: Uint32Array;
}

/**
 * Enterprises of every town, district and city, each once in each: the rule of `groupEnterprises`, for many districts
 * at once. A town counts what its district takes for one enterprise; a city joins across its districts.
 */
export function distinctCounts(columns: CountingColumns, areas: Areas): DistinctCounts {
  const { districtOfTown, cityOfDistrict } = areas;
  const cityCount = cityOfDistrict.reduce((most, city) => Math.max(most, city + 1), 0);
  const counts: DistinctCounts = {
    towns: new Uint32Array(districtOfTown.length),
    districts: new Uint32Array(cityOfDistrict.length),
    cities: new Uint32Array(cityCount),
  };
  const cityOf = (town: number): number => cityOfDistrict[districtOf(town)] ?? 0;
  const districtOf = (town: number): number => districtOfTown[town] ?? 0;
  for (const city of neighbors(rowsByTown(columns.town, areas), cityOf)) {
    const linked = linkedCodes(columns, city.rows);
    counts.cities[city.area] = distinctIn(columns, city.rows, linked);
    for (const district of neighbors(city.towns, districtOf)) countDistrict(columns, district, counts);
  }
  return counts;
}

function countDistrict(columns: CountingColumns, district: Area, counts: DistinctCounts): void {
  const linked = linkedCodes(columns, district.rows);
  counts.districts[district.area] = distinctIn(columns, district.rows, linked);
  for (const { town, rows } of district.towns) counts.towns[town] = distinctIn(columns, rows, linked);
}

interface TownRows {
  readonly town: number;
  /** A part of one array in which the rows of every district and city lie together. */
  readonly rows: Uint32Array;
}

interface Area {
  readonly area: number;
  readonly rows: Uint32Array;
  readonly towns: readonly TownRows[];
}

/** Row numbers town by town, the towns of one district and the districts of one city side by side. */
function rowsByTown(town: Uint32Array, { districtOfTown, cityOfDistrict }: Areas): readonly TownRows[] {
  const cityOf = (district: number): number => cityOfDistrict[district] ?? 0;
  const towns = Array.from(districtOfTown, (district, at) => ({ at, district, city: cityOf(district) })).sort(
    (a, b) => a.city - b.city || a.district - b.district || a.at - b.at,
  );
  const sizes = new Uint32Array(districtOfTown.length);
  for (const at of town) sizes[at] = (sizes[at] ?? 0) + 1;
  const [next, rows] = [new Uint32Array(districtOfTown.length), new Uint32Array(town.length)];
  let end = 0;
  const parts = towns.map(({ at }): TownRows => {
    const start = end;
    next[at] = start;
    end += sizes[at] ?? 0;
    return { town: at, rows: rows.subarray(start, end) };
  });
  for (let row = 0; row < town.length; row += 1) {
    const at = town[row] ?? 0;
    const place = next[at] ?? 0;
    rows[place] = row;
    next[at] = place + 1;
  }
  return parts;
}

/** Towns that lie side by side in one area, with all their rows. */
function neighbors(towns: readonly TownRows[], areaOf: (town: number) => number): readonly Area[] {
  const areas = new Map<number, TownRows[]>();
  for (const town of towns) {
    const area = areas.get(areaOf(town.town));
    if (area === undefined) areas.set(areaOf(town.town), [town]);
    else area.push(town);
  }
  return [...areas].map(([area, inside]) => ({ area, towns: inside, rows: together(inside) }));
}

function together(towns: readonly TownRows[]): Uint32Array {
  const length = towns.reduce((sum, { rows }) => sum + rows.length, 0);
  const [first] = towns;
  return first === undefined
    ? new Uint32Array()
    : new Uint32Array(first.rows.buffer, first.rows.byteOffset, length);
}

/** For every row without a code whose number stands beside a code: a row with the smallest such code. */
function linkedCodes({ code, number }: CountingColumns, rows: Uint32Array): ReadonlyMap<number, number> {
  const lost = rows.filter((row) => !hasKey(code, row) && hasKey(number, row));
  if (lost.length === 0) return new Map();
  const numbers = keyTable(number, lost.length);
  for (const row of lost) numbers.add(row);
  const codeOf = new Map<number, number>();
  for (const row of rows) {
    if (!hasKey(code, row) || !hasKey(number, row)) continue;
    const first = numbers.find(row);
    const known = codeOf.get(first);
    if (first !== -1 && (known === undefined || compareKeys(code, row, known) < 0)) codeOf.set(first, row);
  }
  const links = Array.from(lost, (row) => [row, codeOf.get(numbers.find(row))] as const);
  return new Map(links.flatMap(([row, coded]) => (coded === undefined ? [] : [[row, coded]])));
}

/** Distinct codes, distinct numbers of rows that have no code, and rows of which nothing is known but the year. */
function distinctIn(
  { code, number }: CountingColumns,
  rows: Uint32Array,
  linked: ReadonlyMap<number, number>,
): number {
  const codes = keyTable(code, rows.length);
  const alone: number[] = [];
  let count = 0;
  for (const row of rows) {
    const coded = hasKey(code, row) ? row : linked.get(row);
    if (coded === undefined) alone.push(row);
    else if (codes.add(coded)) count += 1;
  }
  const numbers = keyTable(number, alone.length);
  return count + alone.filter((row) => !hasKey(number, row) || numbers.add(row)).length;
}
