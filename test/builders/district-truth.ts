import type { TruthClaim, TruthDistrict, TruthFile, TruthRow, TruthValue } from './truth.ts';
import { districtUnits } from './unit-words.ts';

interface CountedRow {
  readonly file: string;
  readonly unit: string;
  readonly row: TruthRow;
}

type Group = readonly CountedRow[];

const ofDay = /^\d{4}-\d{2}/;
const notCompared: readonly string[] = [
  'uscc',
  'batch',
  'remark',
  'table',
  'sheet',
  'row',
  'byYear',
  'asWritten',
  'usccSuggestion',
  'hidden',
  'registrationYear',
  'counts',
  'why',
  'sameEnterpriseAs',
  'open',
];
const amountKeys: readonly string[] = ['salesRevenue', 'rdExpense', 'totalAssets', 'totalCosts', 'netAssets'];
const dateKeys: readonly string[] = ['registeredOn', 'foundedOn'];

/** More than 1 % of the larger apart; in units of 10^-8 万元, so that whole numbers compare exactly. */
function amountsDiffer(a: string, b: string): boolean {
  const [left, right] = [exact(a), exact(b)];
  const difference = left > right ? left - right : right - left;
  const sizes = [left < 0n ? -left : left, right < 0n ? -right : right] as const;
  return difference * 100n > (sizes[0] > sizes[1] ? sizes[0] : sizes[1]);
}

function exact(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(8, '0'));
}

function differ(key: string, a: TruthValue, b: TruthValue): boolean {
  if (a === null || b === null || a === b) return false;
  if (amountKeys.includes(key)) return amountsDiffer(String(a), String(b));
  if (dateKeys.includes(key)) {
    const [left, right] = [String(a), String(b)];
    const short = left.length === 7 || right.length === 7;
    return short && ofDay.test(left) ? left.slice(0, 7) !== right.slice(0, 7) : true;
  }
  return true;
}

const keysOf = (rows: Group): readonly string[] =>
  [...new Set(rows.flatMap(({ row }) => Object.keys(row)))].filter((key) => !notCompared.includes(key));

function valueOf(row: TruthRow, key: string): TruthValue {
  const value: unknown = Object.entries(row).find(([name]) => name === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

const conflictsOf = (rows: Group): readonly string[] =>
  keysOf(rows).filter((key) =>
    rows.some(({ row }, index) =>
      rows.slice(index + 1).some((other) => differ(key, valueOf(row, key), valueOf(other.row, key))),
    ),
  );

/** By code; a row without a code joins the group that has its number, whichever came first. */
export function groupsOf(rows: readonly CountedRow[]): readonly Group[] {
  const byCode = new Map<string, CountedRow[]>();
  for (const one of rows) {
    const { uscc } = one.row;
    if (typeof uscc === 'string') byCode.set(uscc, [...(byCode.get(uscc) ?? []), one]);
  }
  const groups: CountedRow[][] = [...byCode.values()];
  for (const one of rows.filter(({ row }) => typeof row.uscc !== 'string')) {
    const { registrationNumber } = one.row;
    const home = groups.find((group) =>
      group.some(
        ({ row }) => typeof registrationNumber === 'string' && row.registrationNumber === registrationNumber,
      ),
    );
    if (home === undefined) groups.push([one]);
    else home.push(one);
  }
  return groups;
}

const distinctTexts = (values: readonly (TruthValue | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => typeof value === 'string')),
];

function claimOf(rows: Group): TruthClaim {
  return {
    uscc: distinctTexts(rows.map(({ row }) => row.uscc))[0] ?? null,
    towns: [...new Set(rows.map(({ unit }) => unit))],
    registrationNumbers: distinctTexts(rows.map(({ row }) => row.registrationNumber)),
    where: rows.map(({ file, row }) => ({ file, sheet: row.sheet, table: row.table, row: row.row })),
    names: distinctTexts(rows.map(({ row }) => row.enterpriseName)),
    conflicts: conflictsOf(rows),
  };
}

/** Counts the district from the files that may count (placed, and the only one of their unit). */
export function districtOf(files: readonly TruthFile[]): TruthDistrict {
  const rows = files.flatMap(({ file, orgUnit, rows: all }) =>
    orgUnit === null ? [] : all.filter(({ counts }) => counts).map((row) => ({ file, unit: orgUnit, row })),
  );
  const groups = groupsOf(rows);
  const handedIn = new Set(files.map(({ orgUnit }) => orgUnit));
  const countOf = (unit: string): number =>
    groups.filter((group) => group.some((one) => one.unit === unit)).length;
  const perTown = Object.fromEntries(districtUnits.map(({ name }) => [name, countOf(name)]));
  return {
    perTown,
    sumOfTowns: Object.values(perTown).reduce((sum, count) => sum + count, 0),
    distinct: groups.length,
    duplicatesAcrossTowns: groups.map(claimOf).filter(({ towns }) => towns.length > 1),
    target: Object.fromEntries(districtUnits.map(({ name, target }) => [name, target])),
    totalTarget: districtUnits.reduce((sum, { target }) => sum + target, 0),
    missing: districtUnits.map(({ name }) => name).filter((name) => !handedIn.has(name)),
  };
}
