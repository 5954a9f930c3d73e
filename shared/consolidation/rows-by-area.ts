import type { Areas } from './distinct-counts.ts';

/** Rows of an area: places `from` up to, not including, `until` in a list of rows sorted by area. */
export interface AreaRows {
  readonly area: number;
  readonly from: number;
  readonly until: number;
}

export interface AreaOfTowns extends AreaRows {
  readonly towns: readonly AreaRows[];
}

export interface RowsByTown {
  /** Row numbers town by town, the towns of one district and the districts of one city side by side. */
  readonly rows: Uint32Array;
  readonly towns: readonly AreaRows[];
}

export function rowsByTown(town: Uint32Array, { districtOfTown, cityOfDistrict }: Areas): RowsByTown {
  const cityOf = (district: number): number => cityOfDistrict[district] ?? 0;
  const order = Array.from(districtOfTown, (district, at) => ({ at, district, city: cityOf(district) })).sort(
    (a, b) => a.city - b.city || a.district - b.district || a.at - b.at,
  );
  const [sizes, next] = [new Uint32Array(order.length), new Uint32Array(order.length)];
  for (const at of town) sizes[at] = (sizes[at] ?? 0) + 1;
  let until = 0;
  const towns = order.map(({ at }): AreaRows => {
    const from = until;
    next[at] = from;
    until += sizes[at] ?? 0;
    return { area: at, from, until };
  });
  const rows = new Uint32Array(town.length);
  for (let row = 0; row < town.length; row += 1) {
    const at = town[row] ?? 0;
    const place = next[at] ?? 0;
    rows[place] = row;
    next[at] = place + 1;
  }
  return { rows, towns };
}

/** Towns that lie side by side in one area, with all their rows. */
export function neighbors(
  towns: readonly AreaRows[],
  areaOf: (town: number) => number,
): readonly AreaOfTowns[] {
  const areas = new Map<number, AreaRows[]>();
  for (const town of towns) {
    const inside = areas.get(areaOf(town.area));
    if (inside === undefined) areas.set(areaOf(town.area), [town]);
    else inside.push(town);
  }
  return [...areas].map(([area, inside]) => ({
    area,
    from: inside[0]?.from ?? 0,
    until: inside.at(-1)?.until ?? 0,
    towns: inside,
  }));
}
