import { type AreaKeys, areaKeys, distinctIn, linkCodes } from './area-keys.ts';
import type { KeyColumn } from './packed-keys.ts';
import { type AreaOfTowns, type AreaRows, neighbors, rowsByTown } from './rows-by-area.ts';

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
export function distinctCounts({ town, code, number }: CountingColumns, areas: Areas): DistinctCounts {
  const { districtOfTown, cityOfDistrict } = areas;
  const cityCount = cityOfDistrict.reduce((most, city) => Math.max(most, city + 1), 0);
  const counts: DistinctCounts = {
    towns: new Uint32Array(districtOfTown.length),
    districts: new Uint32Array(cityOfDistrict.length),
    cities: new Uint32Array(cityCount),
  };
  const districtOf = (at: number): number => districtOfTown[at] ?? 0;
  const cityOf = (at: number): number => cityOfDistrict[districtOf(at)] ?? 0;
  const { rows, towns } = rowsByTown(town, areas);
  for (const city of neighbors(towns, cityOf)) {
    const keys = areaKeys(code, number, rows.subarray(city.from, city.until));
    const inside = city.towns.map(({ area, from, until }) => ({
      area,
      from: from - city.from,
      until: until - city.from,
    }));
    counts.cities[city.area] = distinctOf(keys, { area: city.area, from: 0, until: city.until - city.from });
    for (const district of neighbors(inside, districtOf)) countDistrict(keys, district, counts);
  }
  return counts;
}

function distinctOf(keys: AreaKeys, area: AreaRows): number {
  linkCodes(keys, area);
  return distinctIn(keys, area);
}

function countDistrict(keys: AreaKeys, district: AreaOfTowns, counts: DistinctCounts): void {
  counts.districts[district.area] = distinctOf(keys, district);
  for (const town of district.towns) counts.towns[town.area] = distinctIn(keys, town);
}
