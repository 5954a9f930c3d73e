import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import { type Decimal, decimal } from '../../shared/domain/decimal.ts';
import { ratio } from '../../shared/domain/ratio.ts';
import type { Facts } from '../../shared/policy/facts.ts';
import { type Random, randomOf } from './random.ts';

/** To the fen, as an annual report has it. */
const amount = (random: Random, most: number): Decimal => decimal(random.integer(0, most * 100), 2);

const partOf = (random: Random, whole: Decimal, share: number): Decimal =>
  decimal((whole.units * BigInt(Math.floor(random.fraction() * share * 1_000))) / 1_000n, whole.scale);

const foundationOf = (random: Random): CalendarDate =>
  calendarDate(random.integer(2000, 2025), random.integer(1, 12), random.integer(1, 28)) ?? '2010-06-30';

/** Four out of five are there. */
const mostly = <Value>(random: Random, value: Value): Value | undefined =>
  random.chance(0.8) ? value : undefined;

const points = (random: Random, most: number): Decimal | undefined =>
  random.chance(0.4) ? decimal(random.integer(0, most * 2) * 5, 1) : undefined;

function amountFacts(random: Random): Facts {
  const salesRevenue = amount(random, random.pick([3_000, 12_000, 30_000]));
  const salesRevenueThreeYears = decimal(salesRevenue.units * 27n, salesRevenue.scale + 1);
  const rdExpenseThreeYears = partOf(random, salesRevenueThreeYears, 0.12);
  const totalIncome = decimal(salesRevenue.units * 102n, salesRevenue.scale + 2);
  const byYear = (): readonly Decimal[] => [1, 2, 3].map(() => amount(random, 9_000));
  return {
    salesRevenue: mostly(random, salesRevenue),
    salesRevenueThreeYears,
    rdExpenseThreeYears,
    domesticRdExpenseThreeYears: partOf(random, rdExpenseThreeYears, 1),
    deductibleRdExpense: partOf(random, salesRevenue, 0.1),
    totalIncome,
    highTechIncome: partOf(random, totalIncome, 1),
    totalAssets: amount(random, 24_000),
    totalCosts: mostly(random, partOf(random, salesRevenue, 1)),
    salesRevenueByYear: mostly(random, byYear()),
    netAssetsByYear: mostly(random, byYear()),
  };
}

function peopleFacts(random: Random): Facts {
  const staff = random.integer(4, 600);
  const science = random.integer(0, staff >> 1);
  return {
    staffMonthlyAverage: ratio(staff * 24 + 5, 24),
    scienceStaffMonthlyAverage: ratio(science * 24 + 1, 24),
    staffQuarterlyAverage: mostly(random, ratio(staff * 8 + 3, 8)),
    scienceStaffQuarterlyAverage: mostly(random, ratio(science * 8 + 1, 8)),
  };
}

const expertFacts = (random: Random): Facts => ({
  innovationScore: random.chance(0.3) ? decimal(random.integer(4_000, 10_000), 2) : undefined,
  technologyLevelPoints: points(random, 8),
  coreSupportPoints: points(random, 8),
  acquisitionPoints: points(random, 6),
  ownResearch: mostly(random, random.chance(0.7)),
  standardDrafted: mostly(random, random.chance(0.2)),
  rdManagementPoints: points(random, 6),
  rdInstitutionPoints: points(random, 6),
  commercializationSystemPoints: points(random, 4),
  talentPoints: points(random, 4),
});

const rightFacts = (random: Random): Facts => ({
  class1RightCount: mostly(random, random.integer(0, 2)),
  class2RightCount: mostly(random, random.integer(0, 12)),
  class2UnusedRightCount: mostly(random, random.integer(0, 6)),
  commercializationCount: mostly(random, random.integer(0, 20)),
  operatingYears: random.chance(0.2) ? random.integer(1, 2) : undefined,
});

/** True for nine out of ten of those that have answered. */
const claim = (random: Random): boolean | undefined => mostly(random, random.chance(0.9));

const claimFacts = (random: Random): Facts => ({
  coreRightConfirmed: claim(random),
  technologyFieldConfirmed: claim(random),
  cleanForOneYear: claim(random),
  residentEnterprise: claim(random),
  auditedTaxation: claim(random),
  permittedProducts: claim(random),
  permittedIndustry: claim(random),
  cleanForTwoYears: claim(random),
  onAbnormalList: !random.chance(0.9),
  onViolationList: !random.chance(0.9),
  certificateIssuedOn: random.chance(0.3) ? foundationOf(random) : undefined,
  nationalAwardTopThree: mostly(random, random.chance(0.05)),
  provincialRdInstitution: mostly(random, random.chance(0.1)),
  standardLed: mostly(random, random.chance(0.05)),
});

/** Enterprises of every kind and every state of their papers: large and small, far from the bounds and close to them. */
export function enterpriseFacts(count: number): readonly Facts[] {
  const random = randomOf(count);
  return Array.from({ length: count }, () => ({
    foundedOn: mostly(random, foundationOf(random)),
    ...amountFacts(random),
    ...peopleFacts(random),
    ...expertFacts(random),
    ...rightFacts(random),
    ...claimFacts(random),
  }));
}
