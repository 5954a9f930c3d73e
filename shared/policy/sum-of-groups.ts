import type { ScoreGroupOnDay, ScorePoints } from './define-score.ts';

/** Whole points at both ends. */
export interface PointSum {
  readonly low: number;
  readonly high: number;
}

/** Each group counts up to its own maximum, at both ends; the points stand in the order of the scores. */
export function sumOfGroups(groups: readonly ScoreGroupOnDay[], points: readonly ScorePoints[]): PointSum {
  let [low, high, next] = [0, 0, 0];
  for (const { max, scores } of groups) {
    let [groupLow, groupHigh] = [0, 0];
    for (const end = next + scores.length; next < end; next += 1) {
      const found = points[next];
      if (found === undefined) continue;
      groupLow += found.low;
      groupHigh += found.high;
    }
    low += Math.min(groupLow, max);
    high += Math.min(groupHigh, max);
  }
  return { low, high };
}
