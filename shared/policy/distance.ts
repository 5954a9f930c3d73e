import type { ProgramOnDay, RequirementOnDay } from './define-program.ts';
import { type Way, added, shortestFirst } from './distance-measure.ts';
import { type Pull, pulled, shortened } from './distance-search.ts';
import { verdictAt, waysIn, withoutRules } from './distance-ways.ts';
import { traceOf } from './evaluate.ts';
import { openRules } from './explain.ts';
import type { FactName, Facts } from './facts.ts';
import type { World } from './levers.ts';
import type { Verdict } from './outcome.ts';
import type { RuleTrace } from './rule-trace.ts';

/** How far an enterprise is from meeting a program. */
export interface Distance {
  readonly verdict: Verdict;
  /** Figures to supply before anything more can be said. */
  readonly missing: readonly FactName[];
  /** What a person has to judge. */
  readonly toJudge: readonly RuleTrace[];
  /** Unmet and out of reach of figures: a person has to act, or it is past changing. */
  readonly blocked: readonly RuleTrace[];
  /** What brings every other rule out of 「不符合」, the shortest way first; empty where nothing is unmet. */
  readonly ways: readonly Way[];
}

export function distanceOf(program: ProgramOnDay, facts: Facts): Distance {
  const trace = traceOf(program, facts);
  const open = openRules(trace);
  const world: World = { facts, on: program.on };
  const { ways, blocked } = waysIn(program.requires, world, program.on);
  const reachable = withoutRules(program.requires, blocked);
  return {
    verdict: trace.verdict,
    missing: [...new Set(open.flatMap((rule) => rule.missing))],
    toJudge: open.filter(({ verdict }) => verdict === 'manual'),
    blocked: open.filter(({ id }) => blocked.includes(id)),
    ways: reachable ? provenWays(reachable, world, ways) : [],
  };
}

/** Rules pull against each other - new sales lower the R&D share - so every way is walked and, where it falls short, mended. */
const mendings = 3;

function provenWays(requirement: RequirementOnDay, start: World, ways: readonly Way[]): readonly Way[] {
  const holds = (way: Way) => reached(requirement, pulled(start, way), start.on);
  const proven = ways
    .flatMap((way) => mended(requirement, start, { way, left: mendings }))
    .filter((way) => way.length > 0)
    .map((way) => trimmed(way, holds));
  return shortestFirst(distinct(proven), start);
}

interface Attempt {
  readonly way: Way;
  readonly left: number;
}

function mended(requirement: RequirementOnDay, start: World, { way, left }: Attempt): readonly Way[] {
  const world = pulled(start, way);
  if (reached(requirement, world, start.on)) return [way];
  if (left === 0) return [];
  const more = waysIn(requirement, world, start.on);
  if (more.blocked.length > 0) return [];
  return shortestFirst(more.ways, world)
    .slice(0, 2)
    .filter((next) => next.length > 0)
    .flatMap((next) => mended(requirement, start, { way: added(way, next), left: left - 1 }));
}

/** Nothing unmet is left, and where one of several would do, one is met unless all of them still wait for an answer. */
function reached(requirement: RequirementOnDay, world: World, asked: World['on']): boolean {
  switch (requirement.kind) {
    case 'rule':
      return verdictAt(requirement, world, asked) !== 'unmet';
    case 'all-of':
      return requirement.of.every((part) => reached(part, world, asked));
    case 'any-of':
      return verdictAt(requirement, world, asked) !== 'unmet' && !couldBeMet(requirement, world, asked);
  }
}

function couldBeMet(requirement: RequirementOnDay, world: World, asked: World['on']): boolean {
  return waysIn(requirement, world, asked).ways.some((way) => way.length > 0);
}

/**
 * Two pulls found apart may serve each other; each is shortened as far as the other allows, and once more when that let
 * the other go further.
 */
function trimmed(way: Way, holds: (way: Way) => boolean): Way {
  if (way.length < 2) return way;
  const shorter = way.reduce<Way>((kept, pull) => withShorter(kept, pull, holds), way);
  return stepsOf(shorter) < stepsOf(way) ? trimmed(shorter, holds) : shorter;
}

const stepsOf = (way: Way): bigint => way.reduce((sum, { steps }) => sum + steps, 0n);

function withShorter(way: Way, pull: Pull, holds: (way: Way) => boolean): Way {
  const others = way.filter(({ lever }) => lever !== pull.lever);
  const steps = shortened(pull.steps, (shorter) =>
    holds(shorter === 0n ? others : [...others, { ...pull, steps: shorter }]),
  );
  return steps === 0n ? others : way.map((kept) => (kept.lever === pull.lever ? { ...pull, steps } : kept));
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const keyOf = (way: Way) =>
    way
      .map(({ lever, steps }) => `${lever} ${steps.toString()}`)
      .sort()
      .join();
  return [...new Map(ways.map((way) => [keyOf(way), way])).values()];
}
