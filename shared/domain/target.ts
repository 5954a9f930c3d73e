import type { UnitNames } from './org-unit.ts';

/** A unit with the number of enterprises it is to register in a year; null where nobody set one. */
export interface UnitTarget extends UnitNames {
  readonly target: number | null;
}

/** One year's allocation of a target, as its document prints it. */
export interface TargetTable {
  readonly year: number;
  /** Title of the document the numbers stand in. */
  readonly source: string;
  /** Unit name -> number of enterprises; in the order of the document. */
  readonly targets: Readonly<Record<string, number>>;
}

/** Null when no unit has a target; else the sum over those that have one. */
export function totalTargetOf(units: readonly UnitTarget[]): number | null {
  const targets = units.flatMap(({ target }) => (target === null ? [] : [target]));
  return targets.length === 0 ? null : targets.reduce((sum, target) => sum + target, 0);
}
