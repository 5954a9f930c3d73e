import type { Problem } from '../../shared/ledgers/problem.ts';

export const isSameProblem = (one: Problem, other: Problem): boolean =>
  one.sheet === other.sheet && one.cell === other.cell && one.kind === other.kind;

/** The problem before or after the selected one; the first or last when none is selected, round at the ends. */
export function neighbour(
  problems: readonly Problem[],
  selected: Problem | undefined,
  by: 1 | -1,
): Problem | undefined {
  const place = selected === undefined ? -1 : problems.indexOf(selected);
  const next = place === -1 ? (by === 1 ? 0 : -1) : (place + by) % problems.length;
  return problems.at(next);
}
