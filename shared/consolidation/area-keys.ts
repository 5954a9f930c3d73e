import { type KeyTable, keyTable } from './key-table.ts';
import { compareKeys, hasKey, type KeyColumn, keyColumn } from './packed-keys.ts';
import type { AreaRows } from './rows-by-area.ts';

/** Codes and numbers of the rows of one city, side by side in memory, and the tables that its areas are counted with. */
export interface AreaKeys {
  readonly code: KeyColumn;
  readonly number: KeyColumn;
  readonly codes: KeyTable;
  readonly numbers: KeyTable;
  /** Row -> the row whose code counts for it: itself or one that shares its number; `none` without either. */
  readonly codedBy: Int32Array;
}

const none = -1;

/** Copied, because rows of a city lie anywhere among millions: looked up one by one, each costs a cache miss. */
export function areaKeys(code: KeyColumn, number: KeyColumn, rows: Uint32Array): AreaKeys {
  const own = { code: gathered(code, rows), number: gathered(number, rows) };
  return {
    ...own,
    codes: keyTable(own.code, rows.length),
    numbers: keyTable(own.number, rows.length),
    codedBy: new Int32Array(rows.length),
  };
}

function gathered({ high, middle, low }: KeyColumn, rows: Uint32Array): KeyColumn {
  const own = keyColumn(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    own.high[place] = high[row] ?? 0;
    own.middle[place] = middle[row] ?? 0;
    own.low[place] = low[row] ?? 0;
  }
  return own;
}

/** Gives every row of an area that lost its code the smallest code that stands beside its number there. */
export function linkCodes({ code, number, numbers, codedBy }: AreaKeys, { from, until }: AreaRows): void {
  const lost: number[] = [];
  for (let row = from; row < until; row += 1) {
    codedBy[row] = hasKey(code, row) ? row : none;
    if (!hasKey(code, row) && hasKey(number, row)) lost.push(row);
  }
  numbers.clear(lost.length);
  for (const row of lost) numbers.add(row);
  for (let row = from; row < until; row += 1) {
    if (lost.length === 0 || !hasKey(code, row) || !hasKey(number, row)) continue;
    const first = numbers.find(row);
    const known = first === none ? row : (codedBy[first] ?? none);
    if (known === none || compareKeys(code, row, known) < 0) codedBy[first] = row;
  }
  for (const row of lost) codedBy[row] = codedBy[numbers.find(row)] ?? none;
}

/** Distinct codes, distinct numbers of rows that have no code, and rows of which nothing is known but the year. */
export function distinctIn(keys: AreaKeys, { from, until }: AreaRows): number {
  const { number, codes, numbers, codedBy } = keys;
  const alone: number[] = [];
  let count = 0;
  codes.clear(until - from);
  for (let row = from; row < until; row += 1) {
    const coded = codedBy[row] ?? none;
    if (coded === none) alone.push(row);
    else if (codes.add(coded)) count += 1;
  }
  numbers.clear(alone.length);
  return count + alone.filter((row) => !hasKey(number, row) || numbers.add(row)).length;
}
