import type { Ledger } from '../ledgers/ledger.ts';
import { registrationNumberOf, tellsWhoIsWho, usccOf } from './enterprise-groups.ts';
import type { Listing } from './handed-in.ts';

export interface Placed {
  readonly listing: Listing;
  /** Its place in the town's list. */
  readonly at: number;
}

/** What a town's list says: which code goes with which number, and its counted rows by what they are known by. */
export interface TownKeys {
  readonly file: string | undefined;
  readonly rows: Ledger['rows'] | undefined;
  readonly pairs: readonly (readonly [number: string, code: string])[];
  readonly coded: ReadonlyMap<string, readonly Placed[]>;
  readonly uncoded: ReadonlyMap<string, readonly Placed[]>;
  /** Rows of which nothing is known but that they count. */
  readonly alone: number;
}

/** Of a town that has handed in nothing. */
export const nobody: TownKeys = {
  ...{ file: undefined, rows: undefined, alone: 0 },
  ...{ pairs: [], coded: new Map(), uncoded: new Map() },
};

export function keysOf(town: string, { file, rows }: Pick<Ledger, 'file' | 'rows'>): TownKeys {
  const pairs: (readonly [string, string])[] = [];
  const coded = new Map<string, Placed[]>();
  const uncoded = new Map<string, Placed[]>();
  let alone = 0;
  for (const [at, row] of rows.entries()) {
    const listing = { unit: town, file, row };
    const [code, number] = [usccOf(listing), registrationNumberOf(listing)];
    if (code !== null && number !== null && tellsWhoIsWho(listing)) pairs.push([number, code]);
    if (!row.counts) continue;
    if (code !== null) added(coded, code, { listing, at });
    else if (number !== null) added(uncoded, number, { listing, at });
    else alone += 1;
  }
  return { file, rows, pairs, coded, uncoded, alone };
}

function added(rows: Map<string, Placed[]>, key: string, placed: Placed): void {
  const there = rows.get(key);
  if (there === undefined) rows.set(key, [placed]);
  else there.push(placed);
}
