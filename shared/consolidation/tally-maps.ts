import type { Placed, TownKeys } from './town-keys.ts';

/** Code or number -> town -> the town's rows. */
export type RowsByTown = Map<string, Map<string, readonly Placed[]>>;

/** One row more, or less, that says which code a number has. */
export function counted(
  codes: Map<string, Map<string, number>>,
  number: string,
  code: string,
  change: 1 | -1,
): void {
  const ofNumber = codes.get(number) ?? new Map<string, number>();
  const count = (ofNumber.get(code) ?? 0) + change;
  if (count === 0) ofNumber.delete(code);
  else ofNumber.set(code, count);
  if (ofNumber.size === 0) codes.delete(number);
  else codes.set(number, ofNumber);
}

/** Puts a town's rows in the place of its former ones. */
export function replaced(
  rows: RowsByTown,
  town: string,
  before: TownKeys['coded'],
  after: TownKeys['coded'],
): void {
  for (const key of before.keys()) {
    const ofKey = rows.get(key);
    ofKey?.delete(town);
    if (ofKey?.size === 0) rows.delete(key);
  }
  for (const [key, placed] of after) {
    const ofKey = rows.get(key) ?? new Map<string, readonly Placed[]>();
    rows.set(key, ofKey.set(town, placed));
  }
}
