import type { Decimal } from '../../shared/domain/decimal.ts';
import type { Facts } from '../../shared/policy/facts.ts';
import type { Verdict } from '../../shared/policy/outcome.ts';
import { isUpTo } from './plain-comparisons.ts';

/** A low and a high end in one number: no object is made. */
const range = (low: number, high: number): number => low * 256 + high;

const growthRanges = [range(9, 10), range(7, 8), range(5, 6), range(3, 4), range(1, 2)] as const;
const growthBounds = [35n, 25n, 15n, 5n] as const;
const anyGrowth = range(0, 10);

/** The last two or three years, as 195号 三（七）4 has them. */
function growthRange(years: readonly Decimal[]): number {
  const [last, before, first] = [years.at(-1), years.at(-2), years.at(-3)];
  if (!last || !before || before.units === 0n) return 0;
  const top = Math.max(last.scale, before.scale, first?.scale ?? 0);
  const unitsOf = ({ units, scale }: Decimal) => (scale === top ? units : units * 10n ** BigInt(top - scale));
  const [l, b] = [unitsOf(last), unitsOf(before)];
  const f = first === undefined ? 0n : unitsOf(first);
  let [above, below] = f === 0n ? [l - b, b] : [b * b + l * f - 2n * f * b, 2n * f * b];
  if (below < 0n) [above, below] = [-above, -below];
  if (b < 0n || f < 0n) return above > 0n ? anyGrowth : 0;
  const step = growthBounds.findIndex((points) => above * 100n >= below * points);
  return step >= 0 ? (growthRanges[step] ?? 0) : above > 0n ? growthRanges[4] : 0;
}

function expertRange(given: Decimal | undefined, low: number, high: number): number {
  if (given === undefined || !isUpTo(given, BigInt(high))) return range(low, high);
  const below = low > 0 && given.units < BigInt(low) * 10n ** BigInt(given.scale);
  if (below || given.units < 0n) return range(low, high);
  const whole = Number(given.units / 10n ** BigInt(given.scale));
  return given.scale === 0 ? range(whole, whole) : range(whole, Math.min(whole + 1, high));
}

function rightsRange(classOne: number | undefined, classTwo: number | undefined): number {
  if (classOne === undefined || classTwo === undefined) return range(0, 8);
  if (classOne >= 1) return range(7, 8);
  if (classTwo >= 5) return range(5, 6);
  if (classTwo >= 3) return range(3, 4);
  return classTwo >= 1 ? range(1, 2) : 0;
}

function commercialRange(count: number, years: number): number {
  const whole = Math.floor(count / years);
  if (whole >= 5) return range(25, 30);
  if (whole >= 1) return range(whole * 6 - 5, whole * 6);
  return count > 0 ? range(0, 1) : 0;
}

function commercialization({ commercializationCount: count, operatingYears: years }: Facts): number {
  if (count === undefined) return range(0, 30);
  const byThree = commercialRange(count, 3);
  if (years === undefined || !Number.isInteger(years) || years < 1 || years >= 3) return byThree;
  return byThree - (byThree % 256) + (commercialRange(count, years) % 256);
}

function acquisition({ ownResearch, acquisitionPoints }: Facts): number {
  const least = ownResearch === undefined ? 0 : 1;
  return expertRange(acquisitionPoints, least, ownResearch === false ? 3 : 6);
}

function standards({ standardDrafted, standardPoints }: Facts): number {
  if (standardDrafted === false) return 0;
  return expertRange(standardPoints, standardDrafted === true ? 1 : 0, 2);
}

/** 企业创新能力评价 more than 70, between what is sure and what is possible. */
export function plainInnovation(facts: Facts): Verdict {
  if (facts.innovationScore !== undefined) return isUpTo(facts.innovationScore, 70n) ? 'unmet' : 'met';
  const rights =
    expertRange(facts.technologyLevelPoints, 0, 8) +
    expertRange(facts.coreSupportPoints, 0, 8) +
    rightsRange(facts.class1RightCount, facts.class2UnusedRightCount) +
    acquisition(facts) +
    standards(facts);
  const rest =
    commercialization(facts) +
    expertRange(facts.rdManagementPoints, 0, 6) +
    expertRange(facts.rdInstitutionPoints, 0, 6) +
    expertRange(facts.commercializationSystemPoints, 0, 4) +
    expertRange(facts.talentPoints, 0, 4) +
    (facts.netAssetsByYear === undefined ? range(0, 10) : growthRange(facts.netAssetsByYear)) +
    (facts.salesRevenueByYear === undefined ? range(0, 10) : growthRange(facts.salesRevenueByYear));
  const low = Math.min(rights >> 8, 30) + (rest >> 8);
  const high = Math.min(rights % 256, 30) + (rest % 256);
  if (high <= 70) return 'unmet';
  if (low > 70) return 'met';
  const complete =
    facts.class1RightCount !== undefined &&
    facts.class2UnusedRightCount !== undefined &&
    facts.commercializationCount !== undefined &&
    facts.netAssetsByYear !== undefined &&
    facts.salesRevenueByYear !== undefined;
  return complete ? 'manual' : 'unknown';
}
