import type { RuleOnDay } from './define-rule.ts';
import type { ScoreOnDay } from './define-score.ts';
import { type Way, joined, shortestFirst } from './distance-measure.ts';
import { type Pull, leastPull, pulled } from './distance-search.ts';
import type { LeverName, World } from './levers.ts';
import type { Verdict } from './outcome.ts';

/** More ways than this nobody reads, and combining them would take long. */
export const manyWays = 12;

/** The rule on the changed day; only waiting changes the day. */
export function ruleVerdict(rule: RuleOnDay, changed: World, asked: World['on']): Verdict {
  const onDay = changed.on === asked ? rule : rule.rule.onDay(changed.on);
  return onDay ? onDay.find(changed.facts).verdict : 'not-in-force';
}

/** Ways out of an unmet rule, the shortest first: each lever by itself, or for a sum of scores their combinations. */
export function waysOutOf(rule: RuleOnDay, world: World, asked: World['on']): readonly Way[] {
  const holds = (changed: World) => {
    const verdict = ruleVerdict(rule, changed, asked);
    return verdict === 'met' || verdict === 'manual';
  };
  if (rule.scores.length > 0) return waysOfScores(rule, world, holds);
  return rule.rule.levers.flatMap((lever) => {
    const pull = leastPull(world, { lever, turns: rule.turns, holds });
    return pull ? [[pull]] : [];
  });
}

function waysOfScores(rule: RuleOnDay, world: World, holds: (changed: World) => boolean): readonly Way[] {
  const scores = rule.scores.flatMap((group) => group.scores);
  const options = scores.map((score) => [[], ...stepsOfScore(score, world).map((pull) => [pull])]);
  const combined = options.reduce<readonly Way[]>(
    (ways, more) => ways.flatMap((way) => more.map((step) => joined(way, step))),
    [[]],
  );
  return shortestFirst(
    leastWays(combined, (way) => holds(pulled(world, way))),
    world,
  ).slice(0, manyWays);
}

/**
 * A way that pulls the same levers further than another, or more of them, says nothing new. Shorter pulls come first in
 * the list, so a way is asked only when none of those found lies within it.
 */
function leastWays(ways: readonly Way[], holds: (way: Way) => boolean): readonly Way[] {
  const found: Way[] = [];
  for (const way of ways)
    if (way.length > 0 && !found.some((shorter) => isWithin(shorter, way)) && holds(way)) found.push(way);
  return found;
}

const isWithin = (inner: Way, outer: Way): boolean =>
  inner.every(({ lever, steps }) => outer.some((pull) => pull.lever === lever && steps <= pull.steps));

/** For each lever of a score the least pulls to each higher number of points. */
function stepsOfScore(score: ScoreOnDay, world: World): readonly Pull[] {
  if (score.points(world.facts).missing.length > 0) return [];
  return score.score.levers.flatMap((lever) => stepsOfLever(score, lever, world));
}

function stepsOfLever({ points }: ScoreOnDay, lever: LeverName, world: World): readonly Pull[] {
  const found: Pull[] = [];
  let high = points(world.facts).high;
  for (;;) {
    const reached = high;
    const pull = leastPull(world, { lever, turns: [], holds: ({ facts }) => points(facts).high > reached });
    if (!pull) return found;
    found.push(pull);
    high = points(pulled(world, [pull]).facts).high;
  }
}
