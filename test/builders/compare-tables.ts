import {
  type Difference,
  type Json,
  at,
  difference,
  differing,
  listAt,
  recordAt,
  textOf,
} from './compare-json.ts';

const kindsThatMatter = ['serial', 'ratio', 'contact', 'phone'];
const personal = ['contact', 'phone'];

/** A reader may have its own words for a clerk's own columns, but personal data must be known as such. */
function compareOtherColumns(
  wanted: Json,
  found: Json,
  place: { readonly file: string; readonly table: string },
): readonly Difference[] {
  const [expected, actual] = [recordAt(wanted, 'otherColumns'), recordAt(found, 'otherColumns')];
  const letters = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return letters.flatMap((letter) => {
    const [want, have] = [expected[letter], actual[letter]];
    const strict = kindsThatMatter.includes(textOf(want)) || personal.includes(textOf(have));
    const agree = want !== undefined && have !== undefined && (!strict || want === have);
    return agree ? [] : [difference(place.file, `${place.table} otherColumns ${letter}`, want, have)];
  });
}

function compareSkipRows(
  wanted: Json,
  found: Json,
  place: { readonly file: string; readonly table: string },
): readonly Difference[] {
  const byRow = (of: Json): ReadonlyMap<string, string> =>
    new Map(listAt(of, 'skipRows').map((row) => [textOf(at(row, 'row')), textOf(at(row, 'kind'))]));
  const [expected, actual] = [byRow(wanted), byRow(found)];
  return [...new Set([...expected.keys(), ...actual.keys()])].flatMap((row) => {
    const [want, have] = [expected.get(row), actual.get(row)];
    const agree = want !== undefined && have !== undefined && want.split('|').includes(have);
    return agree ? [] : [difference(place.file, `${place.table} skipRows ${row}`, want, have)];
  });
}

const strictKeys = [
  'sheet',
  'headerRows',
  'columnMap',
  'amountUnit',
  'hiddenColumns',
  'hiddenRows',
  'firstRow',
  'lastRow',
];

function compareTable(wanted: Json, found: Json, file: string): readonly Difference[] {
  const table = `table ${textOf(at(wanted, 'table'))}`;
  const pairs = Object.fromEntries(
    strictKeys.map((key) => [key, [at(wanted, key), at(found, key)] as const]),
  );
  return [
    ...differing(file, table, pairs),
    ...compareOtherColumns(wanted, found, { file, table }),
    ...compareSkipRows(wanted, found, { file, table }),
  ];
}

export function compareTables(expected: Json, actual: Json, file: string): readonly Difference[] {
  const [wanted, found] = [listAt(expected, 'tables'), listAt(actual, 'tables')];
  const count =
    wanted.length === found.length ? [] : [difference(file, 'number of tables', wanted.length, found.length)];
  return [
    ...count,
    ...wanted.flatMap((table) => {
      const match = found.find((other) => at(other, 'table') === at(table, 'table'));
      return match === undefined ? [] : compareTable(table, match, file);
    }),
  ];
}
