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

const whole = 'district';

const claimKey = (claim: Json): string =>
  textOf(at(claim, 'uscc') ?? null) + listAt(claim, 'registrationNumbers').map(textOf).sort().join();

const asSet = (values: Json): Json => (Array.isArray(values) ? values.map(textOf).sort() : values);

function compareClaim(wanted: Json, found: Json): readonly Difference[] {
  const lists = ['towns', 'registrationNumbers', 'names', 'conflicts', 'where'] as const;
  const pairs = Object.fromEntries(
    lists.map((key) => [key, [asSet(placesOf(wanted, key)), asSet(placesOf(found, key))] as const]),
  );
  return differing(whole, `duplicatesAcrossTowns ${claimKey(wanted)}`, pairs);
}

const placesOf = (claim: Json, key: string): Json =>
  key === 'where'
    ? listAt(claim, key).map((place) =>
        ['file', 'sheet', 'table', 'row'].map((part) => textOf(at(place, part) ?? null)).join(' '),
      )
    : at(claim, key);

function compareClaims(expected: Json, actual: Json): readonly Difference[] {
  const [wanted, found] = [
    listAt(expected, 'duplicatesAcrossTowns'),
    listAt(actual, 'duplicatesAcrossTowns'),
  ];
  const answers = new Map(found.map((claim) => [claimKey(claim), claim]));
  const known = new Set(wanted.map(claimKey));
  return [
    ...wanted.flatMap((claim) => {
      const answer = answers.get(claimKey(claim));
      return answer === undefined
        ? [difference(whole, `duplicatesAcrossTowns ${claimKey(claim)}`, at(claim, 'towns'), 'no claim')]
        : compareClaim(claim, answer);
    }),
    ...found
      .filter((claim) => !known.has(claimKey(claim)))
      .map((claim) =>
        difference(whole, `duplicatesAcrossTowns ${claimKey(claim)}`, 'no claim', at(claim, 'towns')),
      ),
  ];
}

export function compareDistrict(expected: Json, actual: Json): readonly Difference[] {
  const keys = ['perTown', 'sumOfTowns', 'distinct', 'target', 'totalTarget', 'missing'];
  const plain = keys
    .filter((key) => at(expected, key) !== undefined)
    .filter((key) => !same(at(expected, key), at(actual, key)))
    .map((key) => difference(whole, key, at(expected, key), at(actual, key)));
  return [...plain, ...compareClaims(expected, actual)];
}
