import type { UnitNames } from './org-unit.ts';

/** A unit with the number of enterprises it is to register in a year; null where nobody set one. */
export interface UnitTarget extends UnitNames {
  readonly target: number | null;
}

/**
 * The word a document puts before its figure. 达到, 不低于 and no word at all include the figure; 超 does not, and 突破,
 * which no law explains, is read as 超 unless somebody chooses otherwise (settled points D-2 and D-3).
 */
export type TargetWord = '达到' | '不低于' | '超' | '突破';

/** Where 突破 is met: past the figure, or at it. */
export type BreakthroughReading = 'past' | 'at';

/** Short of the figure, exactly at a figure that must be exceeded, or met. */
export type TargetStand = 'open' | 'not-exceeded' | 'met';

export function standOf(
  counted: number,
  target: number,
  word: TargetWord = '达到',
  breakthrough: BreakthroughReading = 'past',
): TargetStand {
  if (counted !== target) return counted > target ? 'met' : 'open';
  const exceeds = word === '超' || (word === '突破' && breakthrough === 'past');
  return exceeds ? 'not-exceeded' : 'met';
}

/** One year's allocation of a target, as its document prints it. */
export interface TargetTable {
  readonly year: number;
  /** Title of the document the numbers stand in. */
  readonly source: string;
  /** What the document is as long as it is not final. */
  readonly standing?: '征求意见稿';
  readonly word?: TargetWord;
  /** Unit name -> number of enterprises; in the order of the document. */
  readonly targets: Readonly<Record<string, number>>;
}

/** The document with what it is, for whoever reads the numbers. */
export const sourceOf = ({ source, standing }: TargetTable): string =>
  standing === undefined ? source : `${source}（${standing}）`;

/** Null when no unit has a target; else the sum over those that have one. */
export function totalTargetOf(units: readonly UnitTarget[]): number | null {
  const targets = units.flatMap(({ target }) => (target === null ? [] : [target]));
  return targets.length === 0 ? null : targets.reduce((sum, target) => sum + target, 0);
}
