import type { Placed, TownKeys } from './town-keys.ts';

export interface TownRows {
  readonly town: string;
  readonly placed: readonly Placed[];
}

/** Code or number -> the rows of each town that has some. Nearly always it is one: a list takes less than a map. */
export type RowsByTown = Map<string, readonly TownRows[]>;

export interface CodeCount {
  readonly code: string;
  /** How many say so. */
  readonly rows: number;
}

/** Number -> the codes that go with it. */
export type CodesByNumber = Map<string, readonly CodeCount[]>;

/** One row more, or less, that says which code a number has. */
export function counted(codes: CodesByNumber, number: string, code: string, change: 1 | -1): void {
  const known = codes.get(number) ?? [];
  const rows = (known.find((one) => one.code === code)?.rows ?? 0) + change;
  const others = known.filter((one) => one.code !== code);
  const after = rows === 0 ? others : [...others, { code, rows }];
  if (after.length === 0) codes.delete(number);
  else codes.set(number, after);
}

/** Puts a town's rows in the place of its former ones. */
export function replaced(
  rows: RowsByTown,
  town: string,
  before: TownKeys['coded'],
  after: TownKeys['coded'],
): void {
  for (const key of before.keys()) {
    const others = ofOthers(rows, key, town);
    if (others.length === 0) rows.delete(key);
    else rows.set(key, others);
  }
  for (const [key, placed] of after) rows.set(key, [...ofOthers(rows, key, town), { town, placed }]);
}

const ofOthers = (rows: RowsByTown, key: string, town: string): readonly TownRows[] =>
  rows.get(key)?.filter((one) => one.town !== town) ?? [];
