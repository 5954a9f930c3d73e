import { compareDistrict } from './compare-district.ts';
import {
  type Difference,
  type Json,
  at,
  difference,
  listAt,
  recordAt,
  same,
  textOf,
} from './compare-json.ts';
import { compareProblems } from './compare-problems.ts';
import { compareRows } from './compare-rows.ts';
import { compareTables } from './compare-tables.ts';

export type { Difference } from './compare-json.ts';

const nameOf = (file: Json): string => textOf(at(file, 'file'));

const byName = (files: readonly Json[]): ReadonlyMap<string, Json> =>
  new Map(files.map((file) => [nameOf(file).normalize('NFC'), file]));

const openOf = (expected: Json): readonly string[] => listAt(expected, 'open').map(textOf);

function compareOtherSheets(expected: Json, actual: Json, file: string): readonly Difference[] {
  const sheetsOf = (of: Json): readonly string[] =>
    listAt(of, 'otherSheets')
      .map((sheet) => textOf(at(sheet, 'sheet')))
      .sort();
  const [left, right] = [sheetsOf(expected), sheetsOf(actual)];
  return same(left, right) ? [] : [difference(file, 'otherSheets', left, right)];
}

/** Every way in which one file is read otherwise than it was written. */
export function compareFile(expected: Json, actual: Json): readonly Difference[] {
  const file = nameOf(expected);
  const open = openOf(expected);
  const plain = ['orgUnit', 'year', 'format', 'distinctCounted'].flatMap((key) =>
    open.includes(key) || at(expected, key) === undefined || same(at(expected, key), at(actual, key))
      ? []
      : [difference(file, key, at(expected, key), at(actual, key))],
  );
  return [
    ...plain,
    ...(open.includes('tables') ? [] : compareTables(expected, actual, file)),
    ...(open.includes('otherSheets') ? [] : compareOtherSheets(expected, actual, file)),
    ...(open.includes('rows') ? [] : compareRows(expected, actual, file)),
    ...compareProblems(expected, actual, { file, moreAllowed: open.includes('problems') }),
  ];
}

/** Compares an answer with a truth, both in the shape of truth.json; the answer may hold more keys. */
export function compareTruth(expected: Json, actual: Json): readonly Difference[] {
  const [wanted, found] = [byName(listAt(expected, 'files')), byName(listAt(actual, 'files'))];
  const missing = [...wanted.keys()].filter((name) => !found.has(name));
  const extra = [...found.keys()].filter((name) => !wanted.has(name));
  const files = [...wanted].flatMap(([name, file]) => {
    const answer = found.get(name);
    return answer === undefined ? [] : compareFile(file, answer);
  });
  return [
    ...missing.map((name) => difference(name, 'file', 'an entry in files[]', 'none')),
    ...extra.map((name) => difference(name, 'file', 'none', 'an entry in files[]')),
    ...files,
    ...compareDistrict(recordAt(expected, 'district'), recordAt(actual, 'district')),
  ];
}

/** One line a difference: file, place, what the truth says, what was answered. */
export const printed = (differences: readonly Difference[]): string =>
  differences
    .map(
      ({ file, place, expected, actual }) => `${file} | ${place} | expected ${expected} | actual ${actual}`,
    )
    .join('\n');
