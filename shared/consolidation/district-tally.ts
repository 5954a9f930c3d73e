import type { Ledger } from '../ledgers/ledger.ts';
import type { EnterpriseGroup } from './enterprise-groups.ts';
import { type Double, type KnownDoubles, allDoubles } from './known-doubles.ts';
import { type CodesByNumber, type RowsByTown, type TownRows, counted, replaced } from './tally-maps.ts';
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
  const codes: CodesByNumber = new Map();
  /** Code -> numbers whose rows without a code belong to it. */
  const numbersOfCode = new Map<string, Set<string>>();
  const perTown = new Map(towns.map((town) => [town, 0]));
  const doubles: Doubles = { ofCodes: new Map(), ofNumbers: new Map() };
  let distinct = 0;

  const codeOf = (number: string): string | undefined => {
    let least: string | undefined;
    for (const { code } of codes.get(number) ?? []) if (least === undefined || code < least) least = code;
    return least;
  };
  /** Each town once. */
  const rowsOf = (code: string): readonly TownRows[] => {
    const [own, numbers] = [coded.get(code) ?? nowhere, numbersOfCode.get(code)];
    // Nearly all enterprises are known by their code alone.
    if (numbers === undefined) return own;
    const loose = [...numbers].flatMap((number) => uncoded.get(number) ?? nowhere);
    return [...new Map([...own, ...loose].map((rows) => [rows.town, rows])).values()];
  };
  /** Takes an enterprise out of the counts, or into them again. */
  const weigh = (known: KnownDoubles, key: string, listed: readonly TownRows[], sign: 1 | -1): void => {
    for (const { town } of listed) perTown.set(town, (perTown.get(town) ?? 0) + sign);
    if (listed.length > 0) distinct += sign;
    if (listed.length < 2) return;
    if (sign === 1) known.set(key, undefined);
    else known.delete(key);
  };
  /** Rows with a number alone are an enterprise of their own only as long as no code goes with the number. */
  const weighAll = (affected: Iterable<string>, numbers: Iterable<string>, sign: 1 | -1): void => {
    for (const code of affected) weigh(doubles.ofCodes, code, rowsOf(code), sign);
    for (const number of numbers)
      if (!codes.has(number)) weigh(doubles.ofNumbers, number, uncoded.get(number) ?? nowhere, sign);
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
    const affected = new Set([...before.coded.keys(), ...after.coded.keys()]);
    // Whom a number goes with afterwards is among those that it goes with now and those that the new list says.
    for (const number of numbers) for (const { code } of codes.get(number) ?? []) affected.add(code);
    if (numbers.size > 0) for (const [, code] of after.pairs) affected.add(code);
    weighAll(affected, numbers, -1);
    for (const number of numbers) assign(number, -1);
    exchange(town, before, after);
    for (const number of numbers) assign(number, 1);
    weighAll(affected, numbers, 1);
    kept.set(town, after);
  };
  const doubleOf = (uscc: string | null, numbers: readonly string[]): Double => {
    const placed = towns.flatMap((town) =>
      [
        ...(uscc === null ? [] : rowsIn(coded.get(uscc), town)),
        ...numbers.flatMap((number) => rowsIn(uncoded.get(number), town)),
      ].sort((one, other) => one.at - other.at),
    );
    const [first] = placed;
    return {
      group: { uscc, listings: placed.map(({ listing }) => listing) },
      town: towns.indexOf(first?.listing.unit ?? ''),
      at: first?.at ?? 0,
    };
  };
  const knownDoubles = (): readonly Double[] => [
    ...allDoubles(doubles.ofCodes, (code) => doubleOf(code, [...(numbersOfCode.get(code) ?? [])])),
    ...allDoubles(doubles.ofNumbers, (number) => doubleOf(null, [number])),
  ];
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

const nowhere: readonly TownRows[] = [];

const rowsIn = (rows: readonly TownRows[] | undefined, wanted: string): TownRows['placed'] =>
  rows?.find(({ town }) => town === wanted)?.placed ?? [];

interface Doubles {
  readonly ofCodes: KnownDoubles;
  /** Of enterprises that no code goes with. */
  readonly ofNumbers: KnownDoubles;
}
