import { type Decimal, decimal, minus } from '../domain/decimal.ts';
import { type Ratio, ratioOf } from '../domain/ratio.ts';
import { type LeverName, type World, leverOf } from './levers.ts';

/** So many smallest steps of a lever. */
export interface Pull {
  readonly lever: LeverName;
  readonly steps: bigint;
}

export const amountOf = ({ lever, steps }: Pull): Decimal => {
  const { step } = leverOf(lever);
  return decimal(steps * step.units, step.scale);
};

export const pulled = (world: World, pulls: readonly Pull[]): World =>
  pulls.reduce((changed, pull) => leverOf(pull.lever).pull(changed, amountOf(pull)), world);

const asRatio = (value: Decimal | Ratio): Ratio => ('units' in value ? ratioOf(value) : value);

/** Whole steps inside an amount, rounded down; none for a negative amount. */
export function stepsIn(value: Decimal | Ratio, step: Decimal): bigint {
  const [amount, size] = [asRatio(value), ratioOf(step)];
  const steps = (amount.numerator * size.denominator) / (amount.denominator * size.numerator);
  return steps > 0n ? steps : 0n;
}

/** How a lever's answer runs: with one turn at most between two neighbours of `turns`, which are values of its figure. */
interface Search {
  readonly lever: LeverName;
  readonly turns: readonly Decimal[];
  readonly holds: (changed: World) => boolean;
}

/** Farther than any number a cell can hold; a text of thirty thousand digits would be halved for minutes. */
const farthest = 10n ** 400n;

/**
 * The least pull with which something holds. Between two turning points a rule changes its answer at most once, so each
 * stretch is halved until the change is found: exact on the grid of steps, and every answer was asked of the rule itself.
 */
export function leastPull(world: World, { lever, turns, holds }: Search): Pull | undefined {
  const { step, now, limit } = leverOf(lever);
  const [base, most] = [now(world.facts), limit(world.facts)];
  if (!base || !most) return undefined;
  const holdsAt = (steps: bigint) => holds(pulled(world, [{ lever, steps }]));
  const reach = stepsIn(most, step);
  if (reach > farthest) return undefined;
  for (const [first, last] of stretches(reach, startsOf(lever, world, turns))) {
    if (holdsAt(first)) return { lever, steps: first };
    if (holdsAt(last)) return { lever, steps: firstBetween(first, last, holdsAt) };
  }
  return undefined;
}

/** The first step beyond each turning point that still lies ahead. */
function startsOf(lever: LeverName, { facts }: World, turns: readonly Decimal[]): readonly bigint[] {
  const { step, now, direction } = leverOf(lever);
  const base = now(facts);
  if (!base || !('units' in base)) return [];
  return turns
    .map((turn) => (direction === 'less' ? minus(base, turn) : minus(turn, base)))
    .filter(({ units }) => units >= 0n)
    .flatMap((ahead) => {
      const steps = stepsIn(ahead, step);
      return [steps, steps + 1n];
    });
}

function stretches(most: bigint, starts: readonly bigint[]): readonly (readonly [bigint, bigint])[] {
  const inside = [1n, ...starts].filter((start) => start >= 1n && start <= most);
  const sorted = [...new Set(inside)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.map((start, index) => [start, (sorted[index + 1] ?? most + 1n) - 1n]);
}

/** It does not hold at `no`, it does at `yes`. */
function firstBetween(no: bigint, yes: bigint, holdsAt: (steps: bigint) => boolean): bigint {
  let [below, found] = [no, yes];
  while (found - below > 1n) {
    const middle = (below + found) / 2n;
    if (holdsAt(middle)) found = middle;
    else below = middle;
  }
  return found;
}

/** The least number of steps, none included, that still holds where `steps` does. */
export const shortened = (steps: bigint, holdsAt: (steps: bigint) => boolean): bigint =>
  holdsAt(0n) ? 0n : firstBetween(0n, steps, holdsAt);
