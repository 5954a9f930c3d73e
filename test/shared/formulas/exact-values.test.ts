import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { localFormulas } from '../../../shared/formulas/catalogue.ts';
import { isCellError } from '../../../shared/formulas/cell-error.ts';

const evaluate = (id: string, ...given: readonly unknown[]): unknown => {
  const found = localFormulas.find((formula) => formula.id === `GAOQI_${id}`)?.evaluate(given);
  return isCellError(found) ? found.code : found;
};

/** A slow second opinion: fractions that are never shortened, compared by cross-multiplication. */
interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const cents = (hundredths: number): Fraction => ({ above: BigInt(hundredths), below: 100n });
const add = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});
const divide = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below,
  below: a.below * b.above,
});
const atLeast = (a: Fraction, b: Fraction): boolean => a.above * b.below >= b.above * a.below;
const share = (points: number): Fraction => ({ above: BigInt(points), below: 100n });

/** Whether a double is the nearest to a fraction: neither neighbour is closer. Exact, by the bits of the double. */
function isNearest(double: number, exact: Fraction): boolean {
  // The bits beside those of zero are no numbers.
  if (double === 0 || exact.above === 0n) return double === 0 && exact.above === 0n;
  const distance = (value: number): Fraction => {
    const { above, below } = exactly(value);
    const difference = above * exact.below - exact.above * below;
    return { above: difference < 0n ? -difference : difference, below: below * exact.below };
  };
  return [next(double, 1), next(double, -1)].every((neighbour) =>
    atLeast(distance(neighbour), distance(double)),
  );
}

function next(double: number, step: 1 | -1): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(step));
  return view.getFloat64(0);
}

function exactly(double: number): Fraction {
  if (!Number.isFinite(double)) throw new RangeError(`${double} is no fraction.`);
  let [value, below] = [double, 1n];
  while (!Number.isInteger(value)) [value, below] = [value * 2, below * 2n];
  return { above: BigInt(value), below };
}

/** Amounts in hundredths, many of them near the bounds of the law. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.constantFrom(500_000, 500_001, 499_999, 2_000_000, 2_000_001, 1_999_999, 100, 1),
);
const written = (hundredths: number): number => hundredths / 100;

/** R&D that lies on a bound of `points` %, or one hundredth beside it. */
const nearShare = (sales: number, points: number, beside: number): number =>
  Math.max(0, Math.round((sales * points) / 100) + beside);

const bounds = [2, 3, 4, 5, 6, 10, 15, 20, 25, 30];

describe('figures are exact and results the nearest doubles', () => {
  it('also where nothing was spent, and where nothing grew', () => {
    expect(isNearest(0, { above: 0n, below: 100n })).toBe(true);
    expect(isNearest(0, { above: 1n, below: 100n })).toBe(false);
    expect(isNearest(Number.MIN_VALUE, { above: 0n, below: 100n })).toBe(false);
    expect(evaluate('RDRATIO', [[0]], [[1]])).toBe(0);
    expect(evaluate('GROWTH', [[1, 1, 1]])).toBe(0);
  });

  it('divides sums of R&D by sums of sales', () => {
    const years = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(years, (pairs) => {
        const [rd, sales] = [0, 1].map((side) => pairs.map((pair) => pair[side] ?? 0));
        const total = (figures: readonly number[] = []) => figures.map(cents).reduce(add);
        const answer = evaluate(
          'RDRATIO',
          [rd?.map(written)],
          sales?.map((figure) => [written(figure)]),
        );
        if (total(sales).above === 0n) return answer === 'division-by-zero';
        return typeof answer === 'number' && isNearest(answer, divide(total(rd), total(sales)));
      }),
    );
  });

  it('finds the tier and the verdict of R&D intensity around every bound', () => {
    const cases = fc.tuple(amount, fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 }));
    fc.assert(
      fc.property(cases, ([sales, points, beside]) => {
        const rd = nearShare(sales, points, beside);
        const tier = sales <= 500_000 ? 5 : sales <= 2_000_000 ? 4 : 3;
        const met = atLeast(
          { above: BigInt(rd) * 100n, below: 1n },
          { above: BigInt(tier * sales), below: 1n },
        );
        expect(evaluate('RDMIN', written(sales))).toBe(tier / 100);
        expect(evaluate('RDCHECK', written(rd), written(sales))).toBe(
          sales === 0 ? '需人工判断' : met ? '符合' : '不符合',
        );
      }),
    );
  });

  it('scores tech SMEs around every bound', () => {
    const table = (part: number, whole: number, steps: readonly (readonly [number, number])[]) =>
      steps.find(([points]) => atLeast({ above: BigInt(part), below: BigInt(whole) }, share(points)))?.[1] ??
      0;
    const staffSteps = [
      [30, 20],
      [25, 16],
      [20, 12],
      [15, 8],
      [10, 4],
    ] as const;
    const salesSteps = [
      [6, 50],
      [5, 40],
      [4, 30],
      [3, 20],
      [2, 10],
    ] as const;
    const costSteps = [
      [30, 50],
      [25, 40],
      [20, 30],
      [15, 20],
      [10, 10],
    ] as const;
    const some = fc.integer({ min: 1, max: 2_000_000 });
    const near = fc.tuple(fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 }));
    const rights = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(
        some,
        some,
        some,
        near,
        near,
        rights,
        (staff, sales, costs, ofStaff, ofSales, [one, two]) => {
          const science = Math.min(staff, nearShare(staff, ...ofStaff));
          const rd = nearShare(sales, ...ofSales);
          const staffPoints = table(science, staff, staffSteps);
          const rdPoints = Math.max(table(rd, sales, salesSteps), table(rd, costs, costSteps));
          const rightPoints = one > 0 ? 30 : Math.min(two, 4) * 6;
          const given = [science, staff, rd, sales, costs].map(written);
          expect(evaluate('SMESCORE', ...given, one, two)).toBe(staffPoints + rdPoints + rightPoints);
        },
      ),
    );
  });

  it('computes growth and its band', () => {
    const positive = fc.integer({ min: 1, max: 300_000 });
    fc.assert(
      fc.property(positive, positive, positive, (v1, v2, v3) => {
        const [a, b, c] = [v1, v2, v3].map(cents) as [Fraction, Fraction, Fraction];
        const doubled = add(divide(b, a), divide(c, b));
        const rate = add({ above: doubled.above, below: doubled.below * 2n }, { above: -1n, below: 1n });
        const answer = evaluate('GROWTH', [[v1, v2, v3].map(written)]);
        expect(typeof answer === 'number' && isNearest(answer, rate)).toBe(true);
        const steps = [
          [35, 'A', 9, 10],
          [25, 'B', 7, 8],
          [15, 'C', 5, 6],
          [5, 'D', 3, 4],
        ] as const;
        const band = steps.find(([points]) => atLeast(rate, share(points)))?.slice(1);
        const lowest = rate.above > 0n ? ['E', 1, 2] : ['F', 0, 0];
        expect(evaluate('GROWTHBAND', [[v1, v2, v3].map(written)])).toEqual([[answer, ...(band ?? lowest)]]);
      }),
    );
  });

  it('averages months exactly', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 13 }), ([start = 0, ...ends]) => {
        const points = [start, ...ends];
        const spans = ends.map((end, index) => add(cents(points[index] ?? 0), cents(end)));
        const sum = spans.reduce(add);
        const answer = evaluate('MONTHAVG', written(start), [ends.map(written)]);
        const exact = { above: sum.above, below: sum.below * BigInt(2 * spans.length) };
        return typeof answer === 'number' && isNearest(answer, exact);
      }),
    );
  });
});
