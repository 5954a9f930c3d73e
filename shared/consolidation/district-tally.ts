import type { Ledger } from '../ledgers/ledger.ts';
import type { EnterpriseGroup } from './enterprise-groups.ts';
import { type RowsByTown, counted, replaced } from './tally-maps.ts';
import { type TownKeys, keysOf, nobody } from './town-keys.ts';

/** What the district comes to at the moment. */
export interface TallyCounts {
  readonly perTown: Readonly<Record<string, number>>;
  readonly distinct: number;
  /** Enterprises that several towns list, in the order in which `groupEnterprises` has them. */
  readonly doubles: readonly EnterpriseGroup[];
}

/** The counts of a district, kept while its towns hand in one after the other: the work is that of the town's own rows. */
export interface DistrictTally {
  /** Puts a town's ledger in the place of its former one; the same rows again are no work. */
  readonly put: (town: string, ledger: Pick<Ledger, 'file' | 'rows'> | undefined) => void;
  readonly counts: () => TallyCounts;
}

/** The towns in the order of the district: it decides in which order enterprises are told. */
export function districtTally(towns: readonly string[]): DistrictTally {
  const kept = new Map<string, TownKeys>();
  const coded: RowsByTown = new Map();
  const uncoded: RowsByTown = new Map();
  /** Number -> how many rows say which code it has. */
  const codes = new Map<string, Map<string, number>>();
  /** Code -> numbers whose rows without a code belong to it. */
  const numbersOfCode = new Map<string, Set<string>>();
  const perTown = new Map(towns.map((town) => [town, 0]));
  /** Undefined where it has changed since it was last asked for. */
  const doubles = new Map<string, Double | undefined>();
  let distinct = 0;

  const codeOf = (number: string): string | undefined => {
    let least: string | undefined;
    for (const code of codes.get(number)?.keys() ?? []) if (least === undefined || code < least) least = code;
    return least;
  };
  /** Of "code …", or of "number …": rows with nothing but a number that no code goes with. */
  const townsOf = (key: string): Iterable<string> => {
    const text = key.slice(key.indexOf(' ') + 1);
    if (key.startsWith('number ')) return uncoded.get(text)?.keys() ?? [];
    const [own, numbers] = [coded.get(text)?.keys() ?? [], numbersOfCode.get(text)];
    // Nearly all enterprises are known by their code alone.
    if (numbers === undefined) return own;
    const found = new Set(own);
    for (const number of numbers) for (const town of uncoded.get(number)?.keys() ?? []) found.add(town);
    return found;
  };
  /** Takes an enterprise out of the counts, or into them again. */
  const weigh = (key: string, sign: 1 | -1): void => {
    let listed = 0;
    for (const town of townsOf(key)) {
      listed += 1;
      perTown.set(town, (perTown.get(town) ?? 0) + sign);
    }
    if (listed > 0) distinct += sign;
    if (sign === 1 && listed > 1) doubles.set(key, undefined);
    else if (listed > 1) doubles.delete(key);
  };
  const assign = (number: string, sign: 1 | -1): void => {
    const code = codeOf(number);
    if (code === undefined) return;
    const numbers = numbersOfCode.get(code) ?? new Set();
    if (sign === 1 && uncoded.has(number)) numbersOfCode.set(code, numbers.add(number));
    else if (numbers.delete(number) && numbers.size === 0) numbersOfCode.delete(code);
  };
  const exchange = (town: string, before: TownKeys, after: TownKeys): void => {
    for (const [number, code] of before.pairs) counted(codes, number, code, -1);
    for (const [number, code] of after.pairs) counted(codes, number, code, 1);
    replaced(coded, town, before.coded, after.coded);
    replaced(uncoded, town, before.uncoded, after.uncoded);
    distinct += after.alone - before.alone;
    perTown.set(town, (perTown.get(town) ?? 0) + after.alone - before.alone);
  };
  /** Numbers by which some row is known that has lost its code: only for them it matters which code goes with them. */
  const looseNumbers = (before: TownKeys, after: TownKeys): ReadonlySet<string> => {
    const numbers = new Set([...before.uncoded.keys(), ...after.uncoded.keys()]);
    for (const { pairs } of [before, after])
      for (const [number] of pairs) if (uncoded.has(number)) numbers.add(number);
    return numbers;
  };
  const put: DistrictTally['put'] = (town, ledger) => {
    const before = kept.get(town) ?? nobody;
    if (before.file === ledger?.file && before.rows === ledger?.rows) return;
    const after = ledger === undefined ? nobody : keysOf(town, ledger);
    const numbers = looseNumbers(before, after);
    const affected = new Set([...before.coded.keys(), ...after.coded.keys()].map((code) => `code ${code}`));
    // Whom a number goes with afterwards is among those that it goes with now and those that the new list says.
    for (const number of numbers) {
      affected.add(`number ${number}`);
      for (const code of codes.get(number)?.keys() ?? []) affected.add(`code ${code}`);
    }
    if (numbers.size > 0) for (const [, code] of after.pairs) affected.add(`code ${code}`);
    for (const key of affected) if (isAlive(key)) weigh(key, -1);
    for (const number of numbers) assign(number, -1);
    exchange(town, before, after);
    for (const number of numbers) assign(number, 1);
    for (const key of affected) if (isAlive(key)) weigh(key, 1);
    kept.set(town, after);
  };
  /** Rows with a number alone are an enterprise of their own only as long as no code goes with the number. */
  const isAlive = (key: string): boolean =>
    key.startsWith('code ') || codeOf(key.slice('number '.length)) === undefined;
  const doubleOf = (key: string): Double => {
    const text = key.slice(key.indexOf(' ') + 1);
    const isCode = key.startsWith('code ');
    const numbers = isCode ? [...(numbersOfCode.get(text) ?? [])] : [text];
    const placed = towns.flatMap((town) =>
      [
        ...(isCode ? (coded.get(text)?.get(town) ?? []) : []),
        ...numbers.flatMap((number) => uncoded.get(number)?.get(town) ?? []),
      ].sort((one, other) => one.at - other.at),
    );
    const [first] = placed;
    return {
      group: { uscc: isCode ? text : null, listings: placed.map(({ listing }) => listing) },
      town: towns.indexOf(first?.listing.unit ?? ''),
      at: first?.at ?? 0,
    };
  };
  const knownDoubles = (): readonly Double[] =>
    [...doubles].map(([key, known]) => {
      const double = known ?? doubleOf(key);
      if (known === undefined) doubles.set(key, double);
      return double;
    });
  return {
    put,
    counts: () => ({
      perTown: Object.fromEntries(perTown),
      distinct,
      doubles: knownDoubles()
        .toSorted((one, other) => one.town - other.town || one.at - other.at)
        .map(({ group }) => group),
    }),
  };
}

/** An enterprise that several towns list, and where the district comes upon it first. */
interface Double {
  readonly group: EnterpriseGroup;
  readonly town: number;
  readonly at: number;
}
