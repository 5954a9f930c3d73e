import type { FieldId } from '../../shared/ledgers/fields.ts';
import {
  type Difference,
  type Json,
  at,
  difference,
  differing,
  listAt,
  same,
  textOf,
} from './compare-json.ts';

const fields: Readonly<Record<FieldId, true>> = {
  enterpriseName: true,
  uscc: true,
  registrationNumber: true,
  registeredOn: true,
  foundedOn: true,
  technologyField: true,
  salesRevenue: true,
  rdExpense: true,
  totalAssets: true,
  totalCosts: true,
  netAssets: true,
  staffCount: true,
  scienceStaffCount: true,
  classOneIpCount: true,
  classTwoIpCount: true,
  batch: true,
  remark: true,
  certificateNumber: true,
};

const strictKeys = [
  'sheet',
  'registrationYear',
  'counts',
  'why',
  'sameEnterpriseAs',
  'hidden',
  'byYear',
  'asWritten',
];

const placeOf = (row: Json): string => `table ${textOf(at(row, 'table'))} row ${textOf(at(row, 'row'))}`;

function compareFields(
  wanted: Json,
  found: Json,
  where: { readonly file: string; readonly open: readonly string[] },
): readonly Difference[] {
  return Object.keys(fields).flatMap((field) => {
    const [expected, actual] = [at(wanted, field), at(found, field)];
    if (where.open.includes(field)) return [];
    // Null says: there is a column and nothing usable in it. Absent says: there is no column.
    const agree = (expected === undefined) === (actual === undefined) && same(expected, actual);
    return agree ? [] : [difference(where.file, `${placeOf(wanted)} ${field}`, expected, actual)];
  });
}

function compareRow(
  wanted: Json,
  found: Json,
  where: { readonly file: string; readonly open: readonly string[] },
): readonly Difference[] {
  const open = [...where.open, ...listAt(wanted, 'open').map(textOf)];
  const pairs = Object.fromEntries(
    strictKeys
      .filter((key) => !open.includes(key))
      .map((key) => [key, [at(wanted, key), at(found, key)] as const]),
  );
  const [offered, wantedOffer] = [at(found, 'usccSuggestion'), at(wanted, 'usccSuggestion')];
  const suggestion =
    offered === undefined || wantedOffer === undefined || offered === wantedOffer
      ? []
      : [difference(where.file, `${placeOf(wanted)} usccSuggestion`, wantedOffer, offered)];
  return [
    ...compareFields(wanted, found, { file: where.file, open }),
    ...differing(where.file, placeOf(wanted), pairs),
    ...suggestion,
  ];
}

export function compareRows(expected: Json, actual: Json, file: string): readonly Difference[] {
  const open = listAt(expected, 'open')
    .map(textOf)
    .flatMap((key) => (key.startsWith('rows.') ? [key.slice(5)] : []));
  const [wanted, found] = [listAt(expected, 'rows'), listAt(actual, 'rows')];
  const answers = new Map(found.map((row) => [placeOf(row), row]));
  const places = new Set(wanted.map(placeOf));
  return [
    ...wanted.flatMap((row) => {
      const answer = answers.get(placeOf(row));
      return answer === undefined
        ? [difference(file, placeOf(row), at(row, 'enterpriseName'), 'no row')]
        : compareRow(row, answer, { file, open });
    }),
    ...found
      .filter((row) => !places.has(placeOf(row)))
      .map((row) => difference(file, placeOf(row), 'no row', at(row, 'enterpriseName'))),
  ];
}
