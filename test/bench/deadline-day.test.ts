import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { scenarios, verbs as modelled } from '../builders/cost-model.ts';
import { type Act, type Costs, type Day, actsOf, liveDay } from './deadline-day.ts';
import { type MeasuredVerbs, measuredVerbs } from './measured-verbs.ts';

const little: Day = {
  ...{ districts: 12, towns: 3, sends: 4, share: 0.3, hours: 1, peak: 4, boards: 10, coldBoards: 2 },
};

const costsOf = (each: number): Costs => ({
  send: { requests: [each, 2 * each, each] },
  decide: { requests: [each] },
  warmBoard: { requests: [1] },
  coldBoard: { requests: [each, each] },
  follow: { requests: [each, 1, each] },
});

const unitsOf = (acts: readonly Act[], costs: Costs): number =>
  acts.reduce((sum, { kind }) => sum + costs[kind].requests.reduce((all, one) => all + one, 0), 0);
const requestsOf = (acts: readonly Act[], costs: Costs): number =>
  acts.reduce((sum, { kind }) => sum + costs[kind].requests.length, 0);

const someDay = fc.record({
  seed: fc.nat(1_000),
  each: fc.integer({ min: 1, max: 60 }),
  physicalPartitions: fc.integer({ min: 1, max: 5 }),
});

describe('a day as it is simulated', () => {
  it('serves every act in the end, for what its requests cost, whatever is refused meanwhile', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 5, max: 500 }),
        ({ seed, each, physicalPartitions }, throughput) => {
          const acts = actsOf(little, seed);
          const costs = costsOf(each);
          const day = liveDay(acts, costs, { throughput, physicalPartitions });
          expect(day.units).toBeCloseTo(unitsOf(acts, costs), 6);
          expect(day.requests).toBe(requestsOf(acts, costs));
          expect(day.minutes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(day.units, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never refuses more, or keeps anybody waiting longer, with more throughput', () => {
    const some = fc.integer({ min: 5, max: 300 });
    fc.assert(
      fc.property(someDay, some, some, ({ seed, each, physicalPartitions }, less, more) => {
        const acts = actsOf(little, seed);
        const days = [less, less + more].map((throughput) =>
          liveDay(acts, costsOf(each), { throughput, physicalPartitions }),
        );
        const [poor, rich] = days;
        for (const figure of ['refused', 'longestWait', 'gaveUp', 'queue'] as const)
          expect(rich?.[figure]).toBeLessThanOrEqual(poor?.[figure] ?? NaN);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses nobody without a limit', () => {
    const day = liveDay(actsOf(little, 1), costsOf(10), { throughput: Infinity, physicalPartitions: 3 });
    expect(day).toMatchObject({ refused: 0, queue: 0, longestWait: 0, gaveUp: 0 });
  });

  it('has as many acts as it was told, a rush as high, and a follow after every commit', () => {
    const day: Day = { ...little, districts: 400, hours: 8, peak: 6 };
    const acts = actsOf(day, 1);
    const sends = acts.filter(({ kind }) => kind === 'send');
    expect(sends.length / (400 * 3 * 4 * 0.3)).toBeCloseTo(1, 1);
    const perMinute = Array.from({ length: 480 }, () => 0);
    for (const { at, kind } of acts)
      if (kind === 'warmBoard') perMinute[Math.floor(at / 60)] = (perMinute[Math.floor(at / 60)] ?? 0) + 1;
    const mean = perMinute.reduce((sum, one) => sum + one, 0) / 480;
    const rush = perMinute.slice(415, 425).reduce((sum, one) => sum + one, 0) / 10;
    expect(rush / mean).toBeGreaterThan(5);
    expect(rush / mean).toBeLessThan(7);
    const followed = new Set(acts.filter(({ kind }) => kind === 'follow').map(({ district }) => district));
    for (const { district } of sends) expect(followed.has(district)).toBe(true);
  });

  it('is the same again from the same seed', () => {
    expect(actsOf(little, 7)).toEqual(actsOf(little, 7));
    expect(actsOf(little, 7)).not.toEqual(actsOf(little, 8));
  });
});

describe('what the acts cost', () => {
  const { towns, rows } = { towns: 3, rows: 60 };
  let verbs: MeasuredVerbs;
  beforeAll(async () => {
    verbs = await measuredVerbs(towns, rows);
  });

  it('is the sum of what the double charged, request by request', () => {
    for (const { requests, units } of Object.values(verbs) as MeasuredVerbs[keyof MeasuredVerbs][]) {
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.reduce((sum, one) => sum + one, 0)).toBeCloseTo(units, 6);
    }
  });

  it('is near what the table of docs/costs.md says', () => {
    expect(verbs.send.units / modelled.send(rows, towns)).toBeGreaterThan(0.75);
    expect(verbs.send.units / modelled.send(rows, towns)).toBeLessThan(1.35);
    expect(verbs.decide.units / modelled.decide(towns)).toBeGreaterThan(0.75);
    expect(verbs.decide.units / modelled.decide(towns)).toBeLessThan(1.35);
  });

  it('lets a district alone go on at the least throughput', () => {
    const { district } = scenarios;
    const acts = actsOf({ ...little, ...district, towns }, 3);
    expect(liveDay(acts, verbs, { throughput: 1_000, physicalPartitions: 1 }).gaveUp).toBe(0);
  });
});
