import { type Difference, type Json, at, difference, listAt, same, textOf } from './compare-json.ts';

const keyOf = (problem: Json): string =>
  ['sheet', 'cell', 'kind'].map((key) => textOf(at(problem, key) ?? null)).join(' ');

/** In a group of several years a field may be named with its year or without. */
const fieldOf = (problem: Json): string => textOf(at(problem, 'field') ?? null).replace(/@\d{4}$/, '');

const isHint = (problem: Json): boolean => at(problem, 'severity') === 'hint';

function compareOne(wanted: Json, found: Json, file: string): readonly Difference[] {
  const severity = same(at(wanted, 'severity'), at(found, 'severity'))
    ? []
    : [difference(file, `${keyOf(wanted)} severity`, at(wanted, 'severity'), at(found, 'severity'))];
  const field =
    fieldOf(wanted) === fieldOf(found)
      ? []
      : [difference(file, `${keyOf(wanted)} field`, at(wanted, 'field'), at(found, 'field'))];
  return [...severity, ...field];
}

/** Errors and warnings must be the same; hints and optional problems are the reader's own affair. */
export function compareProblems(
  expected: Json,
  actual: Json,
  where: { readonly file: string; readonly moreAllowed: boolean },
): readonly Difference[] {
  const { file } = where;
  const wanted = listAt(expected, 'problems');
  const all = listAt(actual, 'problems');
  const found = all.filter((problem) => !isHint(problem));
  const known = new Set(wanted.map(keyOf));
  const twice = found.filter((problem, index) =>
    found.some((other, place) => place < index && keyOf(other) === keyOf(problem)),
  );
  const extra = where.moreAllowed ? [] : found.filter((problem) => !known.has(keyOf(problem)));
  return [
    ...wanted.flatMap((problem) => {
      const match = found.find((other) => keyOf(other) === keyOf(problem));
      if (match !== undefined) return compareOne(problem, match, file);
      return at(problem, 'optional') === true
        ? []
        : [difference(file, keyOf(problem), at(problem, 'severity'), 'no problem')];
    }),
    ...extra.map((problem) => difference(file, keyOf(problem), 'no problem', at(problem, 'severity'))),
    ...twice.map((problem) => difference(file, keyOf(problem), 'once', 'twice')),
  ];
}
