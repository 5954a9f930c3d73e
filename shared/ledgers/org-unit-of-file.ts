import type { UnitNames } from '../domain/org-unit.ts';
import { folded } from '../text/clean-text.ts';

/** The units that a text names; a longer name hides the shorter ones inside it. */
export function unitsNamedIn(text: string, units: readonly UnitNames[]): readonly string[] {
  const names = units.flatMap((unit) =>
    unit.names.map((alias) => ({ alias: folded(alias).toLowerCase(), unit: unit.name })),
  );
  let rest = folded(text).toLowerCase();
  const found = new Set<string>();
  for (const { alias, unit } of [...names].sort((a, b) => b.alias.length - a.alias.length)) {
    if (alias === '' || !rest.includes(alias)) continue;
    found.add(unit);
    rest = rest.replaceAll(alias, '\u0000');
  }
  return [...found];
}

/** Where a file may say whose it is, the most trusted first. Each place lists the units that it names. */
export interface UnitTraces {
  readonly column: readonly string[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly fileName: readonly string[];
  readonly sheetNames: readonly string[];
}

export type UnitOfFile =
  { readonly unit: string } | { readonly unit: null; readonly contradiction?: readonly string[] };

/**
 * The first place that names a unit decides. A place that names two, or a file name that names another unit than the
 * deciding place, contradicts: nobody guesses then.
 */
export function unitOfFile({ column, titles, notes, fileName, sheetNames }: UnitTraces): UnitOfFile {
  const lines = titles.length > 0 ? titles : notes;
  const deciding = [column, lines, fileName, sheetNames].find((place) => place.length > 0) ?? [];
  const [unit, another] = deciding;
  if (unit === undefined) return { unit: null };
  if (another !== undefined) return { unit: null, contradiction: deciding };
  const others = [titles, fileName].filter((place) => place.length > 0 && !place.includes(unit)).flat();
  return others.length > 0 ? { unit: null, contradiction: [unit, ...others] } : { unit };
}
