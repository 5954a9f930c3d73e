import type { RequirementOnDay } from './define-program.ts';
import { type Way, joined, shortestFirst } from './distance-measure.ts';
import { manyWays, ruleVerdict, waysOutOf } from './distance-of-rule.ts';
import type { World } from './levers.ts';
import { type Verdict, verdictOfAll, verdictOfAny } from './outcome.ts';

/** A sentence in a changed world, prepared for the day `asked`; only waiting leaves that day. */
export function verdictAt(requirement: RequirementOnDay, world: World, asked: World['on']): Verdict {
  if (requirement.kind === 'rule')
    return requirement.onDay ? ruleVerdict(requirement.onDay, world, asked) : 'not-in-force';
  const verdicts = requirement.of.map((part) => verdictAt(part, world, asked));
  return requirement.kind === 'all-of' ? verdictOfAll(verdicts) : verdictOfAny(verdicts);
}

export interface WaysOut {
  readonly ways: readonly Way[];
  /** Ids of the rules that no lever moves. */
  readonly blocked: readonly string[];
}

const nothingToDo: WaysOut = { ways: [[]], blocked: [] };

export function waysIn(requirement: RequirementOnDay, world: World, asked: World['on']): WaysOut {
  const verdict = verdictAt(requirement, world, asked);
  if (requirement.kind === 'rule') {
    if (verdict !== 'unmet' || !requirement.onDay) return nothingToDo;
    const ways = waysOutOf(requirement.onDay, world, asked);
    return ways.length > 0 ? { ways, blocked: [] } : { ways: [[]], blocked: [requirement.rule.id] };
  }
  return requirement.kind === 'all-of'
    ? waysOfAll(
        requirement.of.map((part) => waysIn(part, world, asked)),
        world,
      )
    : waysOfAny(
        requirement.of
          .filter((part) => verdictAt(part, world, asked) === 'unmet')
          .map((part) => waysIn(part, world, asked)),
        verdict,
      );
}

function waysOfAll(parts: readonly WaysOut[], world: World): WaysOut {
  const together = parts.reduce<readonly Way[]>(
    (ways, part) =>
      fewest(
        ways.flatMap((way) => part.ways.map((next) => joined(way, next))),
        world,
      ),
    [[]],
  );
  return { ways: together, blocked: parts.flatMap(({ blocked }) => blocked) };
}

const fewest = (ways: readonly Way[], world: World): readonly Way[] =>
  ways.length > manyWays ? shortestFirst(ways, world).slice(0, manyWays) : ways;

/** Any one that is not out of reach will do; while another is still open, nothing is blocked. */
function waysOfAny(parts: readonly WaysOut[], verdict: Verdict): WaysOut {
  if (verdict === 'met') return nothingToDo;
  const free = parts.filter(({ blocked }) => blocked.length === 0);
  if (free.length > 0) return { ways: free.flatMap(({ ways }) => ways), blocked: [] };
  return verdict === 'unmet' ? { ways: [[]], blocked: parts.flatMap(({ blocked }) => blocked) } : nothingToDo;
}

/** The sentence without some rules; undefined when nothing is left of it. */
export function withoutRules(
  requirement: RequirementOnDay,
  ids: readonly string[],
): RequirementOnDay | undefined {
  if (ids.length === 0) return requirement;
  if (requirement.kind === 'rule') return ids.includes(requirement.rule.id) ? undefined : requirement;
  const of = requirement.of.flatMap((part) => withoutRules(part, ids) ?? []);
  return of.length > 0 ? { ...requirement, of } : undefined;
}
