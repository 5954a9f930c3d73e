export type Json = unknown;

export interface Difference {
  readonly file: string;
  readonly place: string;
  readonly expected: string;
  readonly actual: string;
}

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const at = (value: Json, key: string): Json => (isRecord(value) ? value[key] : undefined);

export const recordAt = (value: Json, key: string): Readonly<Record<string, Json>> => {
  const found = at(value, key);
  return isRecord(found) ? found : {};
};

export const listAt = (value: Json, key: string): readonly Json[] => {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
};

export const textOf = (value: Json): string =>
  typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);

/** The same whatever the order of keys. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

export const same = (a: Json, b: Json): boolean =>
  JSON.stringify(canonical(a ?? null)) === JSON.stringify(canonical(b ?? null));

export const difference = (file: string, place: string, expected: Json, actual: Json): Difference => ({
  file,
  place,
  expected: textOf(expected),
  actual: textOf(actual),
});

export const differing = (
  file: string,
  place: string,
  pairs: Readonly<Record<string, readonly [Json, Json]>>,
): readonly Difference[] =>
  Object.entries(pairs).flatMap(([key, [expected, actual]]) =>
    same(expected, actual) ? [] : [difference(file, `${place} ${key}`, expected, actual)],
  );
