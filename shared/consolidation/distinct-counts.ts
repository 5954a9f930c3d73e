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
  const cityOfTown = districtOfTown.map((district) => cityOfDistrict[district] ?? 0);
  const cityCount = cityOfDistrict.reduce((most, city) => Math.max(most, city + 1), 0);
  const counts: DistinctCounts = {
    towns: new Uint32Array(districtOfTown.length),
    districts: new Uint32Array(cityOfDistrict.length),
    cities: new Uint32Array(cityCount),
  };
  const everyRow = Uint32Array.from({ length: columns.town.length }, (_, row) => row);
  for (const [city, rowsOfCity] of partition(everyRow, columns.town, cityOfTown)) {
    counts.cities[city] = distinctIn(columns, rowsOfCity, linkedCodes(columns, rowsOfCity));
    for (const [district, rows] of partition(rowsOfCity, columns.town, districtOfTown)) {
      const linked = linkedCodes(columns, rows);
      counts.districts[district] = distinctIn(columns, rows, linked);
      for (const [town, rowsOfTown] of partition(rows, columns.town))
        counts.towns[town] = distinctIn(columns, rowsOfTown, linked);
    }
  }
  return counts;
}

type Area = readonly [area: number, rows: Uint32Array];

/** The rows of every area that has any, together and in their own order; without `areaOfTown` towns are the areas. */
function partition(rows: Uint32Array, town: Uint32Array, areaOfTown?: Uint32Array): readonly Area[] {
  const areaOf = (row: number): number => {
    const at = town[row] ?? 0;
    return areaOfTown === undefined ? at : (areaOfTown[at] ?? 0);
  };
  const sizes = new Map<number, number>();
  for (const row of rows) sizes.set(areaOf(row), (sizes.get(areaOf(row)) ?? 0) + 1);
  const [sorted, next] = [new Uint32Array(rows.length), new Map<number, number>()];
  let start = 0;
  const areas = [...sizes].map(([area, size]): Area => {
    next.set(area, start);
    start += size;
    return [area, sorted.subarray(start - size, start)];
  });
  for (const row of rows) {
    const place = next.get(areaOf(row)) ?? 0;
    sorted[place] = row;
    next.set(areaOf(row), place + 1);
  }
  return areas;
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
  const [codes, numbers] = [keyTable(code, rows.length), keyTable(number, rows.length)];
  let count = 0;
  for (const row of rows) {
    const coded = hasKey(code, row) ? row : linked.get(row);
    if (coded !== undefined) count += codes.add(coded) ? 1 : 0;
    else if (!hasKey(number, row) || numbers.add(row)) count += 1;
  }
  return count;
}
