import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wanYuan } from '../../../shared/domain/money.ts';
import { decimal } from '../../../shared/domain/decimal.ts';
import { ratio } from '../../../shared/domain/ratio.ts';
import {
  type Program,
  type Requirement,
  allOf,
  defineProgram,
  programOn,
  verdictOf,
} from '../../../shared/policy/define-program.ts';
import type { Way } from '../../../shared/policy/distance-measure.ts';
import { pulled } from '../../../shared/policy/distance-search.ts';
import { distanceText, wayText } from '../../../shared/policy/distance-text.ts';
import { distanceOf } from '../../../shared/policy/distance.ts';
import type { Facts } from '../../../shared/policy/facts.ts';
import { domesticRdShare } from '../../../shared/policy/hnte/domestic-rd-share.ts';
import { highTechIncomeShare } from '../../../shared/policy/hnte/high-tech-income-share.ts';
import { hnteProgram } from '../../../shared/policy/hnte/program.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { registeredOneYear } from '../../../shared/policy/hnte/registered-one-year.ts';
import { scienceStaffRatio } from '../../../shared/policy/hnte/science-staff-ratio.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import { techSmeProgram } from '../../../shared/policy/tech-sme/program.ts';
import { sizeLimitAssets } from '../../../shared/policy/tech-sme/size-limit-assets.ts';
import { day } from './days.ts';

const on = day('2026-06-30');

const distance = (program: Program, facts: Facts) => distanceOf(programOn(program, on), facts);
const shortest = (program: Program, facts: Facts): string =>
  wayText(distance(program, facts).ways[0] ?? [], on);
const only = (...rules: readonly Requirement[]) =>
  defineProgram({ id: 'test', name: '', requires: allOf(...rules) });

/** Everything a tech SME needs but its score. */
const entrant = {
  residentEnterprise: true,
  auditedTaxation: true,
  totalAssets: 3000,
  permittedProducts: true,
  permittedIndustry: true,
  cleanForTwoYears: true,
  onAbnormalList: false,
  onViolationList: false,
  nationalAwardTopThree: false,
  provincialRdInstitution: false,
  standardLed: false,
  certificateCancelled: true,
} as const;

const fiftySix = {
  ...entrant,
  scienceStaffQuarterlyAverage: 10,
  staffQuarterlyAverage: 100,
  deductibleRdExpense: 250,
  salesRevenue: 5000,
  totalCosts: 4000,
  class1RightCount: 0,
  class2RightCount: 2,
} as const;

/** Everything a high-tech enterprise needs. */
const recognizable = {
  foundedOn: '2015-01-01',
  coreRightConfirmed: true,
  class1RightCount: 1,
  class2UnusedRightCount: 0,
  technologyFieldConfirmed: true,
  scienceStaffMonthlyAverage: 12,
  staffMonthlyAverage: 120,
  salesRevenue: 5000,
  salesRevenueThreeYears: 13500,
  rdExpenseThreeYears: 675,
  domesticRdExpenseThreeYears: 675,
  highTechIncome: 3000,
  totalIncome: 5000,
  innovationScore: 80,
  cleanForOneYear: true,
} as const;

describe('the shortest way', () => {
  it('is nothing for an enterprise that meets everything', () => {
    expect(distance(hnteProgram, readFacts(recognizable))).toMatchObject({
      verdict: 'met',
      ways: [],
      missing: [],
    });
  });

  it('names the R&D expense that is short, to the last hundred yuan', () => {
    expect(shortest(hnteProgram, readFacts({ ...recognizable, rdExpenseThreeYears: 640 }))).toBe(
      '研发费用还差 35.00 万元',
    );
  });

  it('rounds up, never down', () => {
    const facts = readFacts({ ...recognizable, salesRevenueThreeYears: '13500.03' });
    expect(shortest(hnteProgram, facts)).toBe('研发费用还差 0.01 万元');
  });

  it('also knows the way across the tier, behind the way that leaves sales alone', () => {
    const { ways } = distance(hnteProgram, readFacts({ ...recognizable, rdExpenseThreeYears: 640 }));
    expect(ways.map((way) => wayText(way, on))).toContain(
      '最近一年销售收入还差 0.01 万元；高新技术产品（服务）收入还差 0.01 万元',
    );
  });

  it('gives one amount for two conditions that the same R&D serves', () => {
    const facts = readFacts({ ...recognizable, rdExpenseThreeYears: 640, domesticRdExpenseThreeYears: 300 });
    const { ways } = distance(only(rdExpenseRatio, domesticRdShare), facts);
    expect(ways.map((way) => wayText(way, on))).toContain('研发费用还差 210.00 万元');
  });

  it('mends the R&D share that new high-tech sales lower', () => {
    const facts = readFacts({
      ...recognizable,
      salesRevenue: 6000,
      salesRevenueThreeYears: 16875,
      highTechIncome: 3500,
      totalIncome: 6000,
    });
    const { ways } = distance(only(rdExpenseRatio, highTechIncomeShare), facts);
    expect(ways.map((way) => wayText(way, on))).toEqual([
      '高新技术产品（服务）收入还差 100.00 万元',
      '新增的高新技术产品（服务）收入还差 250.00 万元；研发费用还差 10.00 万元',
    ]);
  });

  it('counts people whole', () => {
    const facts = readFacts({ ...recognizable, scienceStaffMonthlyAverage: '11.5' });
    expect(shortest(hnteProgram, facts)).toBe('科技人员还差 1 人');
  });

  it('waits for the day on which a young enterprise may apply', () => {
    const facts = readFacts({ ...recognizable, foundedOn: '2025-07-02' });
    expect(shortest(only(registeredOneYear), facts)).toBe('再等 2 天（2026-07-02起可申报）');
  });

  it('joins the steps of several conditions', () => {
    const facts = readFacts({ ...recognizable, scienceStaffMonthlyAverage: 10, rdExpenseThreeYears: 640 });
    expect(shortest(only(scienceStaffRatio, rdExpenseRatio), facts)).toBe(
      '科技人员还差 2 人；研发费用还差 35.00 万元',
    );
  });

  it('takes the smallest relative change among the points of the tech-SME score', () => {
    expect(shortest(techSmeProgram, readFacts(fiftySix))).toBe('研发费用还差 50.00 万元');
  });

  it('is none where a person must act', () => {
    const { ways, blocked } = distance(
      techSmeProgram,
      readFacts({ ...fiftySix, residentEnterprise: false, class2RightCount: 3 }),
    );
    expect(blocked.map(({ id }) => id)).toEqual(['tech-sme.resident-enterprise']);
    expect(ways).toEqual([]);
  });

  it('says what is missing before anything else can be said', () => {
    const { missing, ways } = distance(hnteProgram, readFacts({ foundedOn: '2015-01-01' }));
    expect(missing).toContain('rdExpenseThreeYears');
    expect(ways).toEqual([]);
  });

  it('asks for missing figures in words', () => {
    const facts = { ...readFacts(recognizable), totalIncome: undefined };
    expect(distanceText(distance(hnteProgram, facts), on)).toBe('先补「近一年总收入」');
  });

  it('walks as far as any number of a cell reaches, and no farther', () => {
    const holding = (digits: number): Facts => ({
      ...readFacts(entrant),
      totalAssets: decimal(10n ** BigInt(digits), 0),
    });
    const assets = only(sizeLimitAssets);
    expect(distance(assets, holding(308)).ways.length).toBe(1);
    const beyond = distance(assets, holding(30_000));
    expect([beyond.ways.length, beyond.blocked.length]).toEqual([0, 1]);
  });

  it('shrinks what is too large', () => {
    const facts = readFacts({ ...fiftySix, class2RightCount: 3, totalAssets: '20000.05' });
    expect(shortest(techSmeProgram, facts)).toBe('资产总额须减少 0.05 万元');
  });
});

const fen = (most: number) => fc.integer({ min: 0, max: most }).map((units) => decimal(units, 2));
const near = (target: number) =>
  fc.integer({ min: -300, max: 300 }).map((by) => decimal(target * 100 + by, 2));

const hnteFacts: fc.Arbitrary<Facts> = fc
  .record({
    last: fc.oneof(near(5000), near(20000), fen(3_000_000)),
    earlier: fen(6_000_000),
    rd: fen(300_000),
    abroad: fen(150_000),
    science: fc.integer({ min: 0, max: 60 }),
    total: fc.integer({ min: 60, max: 500 }),
    highTech: fen(2_000_000),
    other: fen(1_000_000),
  })
  .map(({ last, earlier, rd, abroad, science, total, highTech, other }) => ({
    ...readFacts(recognizable),
    salesRevenue: last,
    salesRevenueThreeYears: decimal(
      last.units * 10n ** BigInt(4 - last.scale) + earlier.units * 10n ** BigInt(4 - earlier.scale),
      4,
    ),
    domesticRdExpenseThreeYears: rd,
    rdExpenseThreeYears: decimal(
      rd.units * 10n ** BigInt(4 - rd.scale) + abroad.units * 10n ** BigInt(4 - abroad.scale),
      4,
    ),
    scienceStaffMonthlyAverage: ratio(science, 1),
    staffMonthlyAverage: ratio(total, 1),
    highTechIncome: highTech,
    totalIncome: decimal(
      highTech.units * 10n ** BigInt(4 - highTech.scale) + other.units * 10n ** BigInt(4 - other.scale),
      4,
    ),
  }));

const smeFacts: fc.Arbitrary<Facts> = fc
  .record({
    science: fc.integer({ min: 0, max: 40 }),
    total: fc.integer({ min: 40, max: 520 }),
    rd: fen(60_000),
    sales: fc.oneof(near(20000), fen(1_000_000)),
    costs: fen(1_000_000),
    class2: fc.integer({ min: 0, max: 5 }),
    class1: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ science, total, rd, sales, costs, class1, class2 }) => ({
    ...readFacts(entrant),
    scienceStaffQuarterlyAverage: ratio(science, 1),
    staffQuarterlyAverage: ratio(total, 1),
    deductibleRdExpense: rd,
    salesRevenue: sales,
    totalCosts: costs,
    class1RightCount: class1,
    class2RightCount: class2,
  }));

const verdictAfter = (program: Program, facts: Facts, way: Way) => {
  const world = pulled({ facts, on }, way);
  return verdictOf(programOn(program, world.on), world.facts);
};

/** Every way with one of its pulls one step shorter. */
const shorterBy1 = (way: Way): readonly Way[] =>
  way.map((pull) =>
    way.flatMap((other) => {
      if (other !== pull) return [other];
      return pull.steps > 1n ? [{ ...pull, steps: pull.steps - 1n }] : [];
    }),
  );

describe.each([
  ['a high-tech enterprise', hnteProgram, hnteFacts],
  ['a tech SME', techSmeProgram, smeFacts],
] as const)('for %s', (_name, program, anyFacts) => {
  const runs = { numRuns: 150 };

  it('walking any way leads out of unmet, to met unless a person must judge, and one step less of the shortest leaves it unmet', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { verdict, ways, toJudge } = distance(program, facts);
        fc.pre(verdict === 'unmet');
        const open = toJudge.length > 0 ? ['met', 'manual'] : ['met'];
        for (const way of ways) expect(open).toContain(verdictAfter(program, facts, way));
        for (const less of shorterBy1(ways[0] ?? []))
          expect(verdictAfter(program, facts, less)).toBe('unmet');
      }),
      runs,
    );
  });

  it('an enterprise with sales always has a way, unless something is blocked', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.salesRevenue !== undefined && facts.salesRevenue.units > 0n);
        const { verdict, ways, blocked } = distance(program, facts);
        fc.pre(verdict === 'unmet' && blocked.length === 0);
        expect(ways.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe('the least R&D expense', () => {
  it('is the exact shortfall rounded up to a hundred yuan', () => {
    fc.assert(
      fc.property(fen(4_000_000), fen(300_000), (sales, rd) => {
        fc.pre(sales.units > 0n);
        const facts = { salesRevenue: wanYuan(100), salesRevenueThreeYears: sales, rdExpenseThreeYears: rd };
        const needed = sales.units * 10n ** BigInt(4 - sales.scale) * 5n;
        const given = rd.units * 10n ** BigInt(4 - rd.scale) * 100n;
        const short = needed - given;
        fc.pre(short > 0n);
        const pull = distance(only(rdExpenseRatio), facts).ways.find(
          (way) => way[0]?.lever === 'rd-expense',
        )?.[0];
        expect(pull?.steps).toBe((short + 9999n) / 10_000n);
      }),
    );
  });
});
