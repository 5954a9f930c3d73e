import { type CalendarDate, dayNumber, yearsAfter } from '../../shared/domain/calendar-date.ts';
import type { Decimal } from '../../shared/domain/decimal.ts';
import type { Facts } from '../../shared/policy/facts.ts';
import type { Verdict } from '../../shared/policy/outcome.ts';
import { amountReaches, isUpTo, peopleReach } from './plain-comparisons.ts';
import { plainInnovation } from './plain-innovation.ts';

/** Open to nobody, to a person, to whoever has the figure. */
const words = ['met', 'manual', 'unknown'] as const;
type Open = 0 | 1 | 2;

const no = 3;
type Answer = Open | typeof no;

const answerOf: Readonly<Record<Verdict, Answer>> = {
  met: 0,
  'not-in-force': 0,
  manual: 1,
  unknown: 2,
  unmet: 3,
};

const claim = (answer: boolean | undefined): Answer => (answer === undefined ? 1 : answer ? 0 : no);

function core({
  class1RightCount: one,
  class2UnusedRightCount: two,
  coreRightConfirmed: said,
}: Facts): Answer {
  if (said === false) return no;
  const [noOne, noTwo] = [one !== undefined && one <= 0, two !== undefined && two <= 0];
  if (noOne && noTwo) return no;
  if (said === true) return 0;
  return (one !== undefined && !noOne) || (two !== undefined && !noTwo) ? 1 : 2;
}

function intensity(facts: Facts): Answer {
  const { salesRevenue, salesRevenueThreeYears, rdExpenseThreeYears } = facts;
  if (!salesRevenue || !salesRevenueThreeYears || !rdExpenseThreeYears) return 2;
  if (salesRevenueThreeYears.units <= 0n) return 1;
  const points = isUpTo(salesRevenue, 5_000n) ? 5n : isUpTo(salesRevenue, 20_000n) ? 4n : 3n;
  return amountReaches(rdExpenseThreeYears, salesRevenueThreeYears, points) ? 0 : no;
}

function shares(facts: Facts): Answer {
  const { domesticRdExpenseThreeYears: home, rdExpenseThreeYears: rd, highTechIncome, totalIncome } = facts;
  let open: Open = 0;
  if (!home || !rd) open = 2;
  else if (rd.units <= 0n) open = 1;
  else if (!amountReaches(home, rd, 60n)) return no;
  if (!highTechIncome || !totalIncome) return 2;
  if (totalIncome.units <= 0n) return open === 2 ? 2 : 1;
  return amountReaches(highTechIncome, totalIncome, 60n) ? open : no;
}

function monthlyStaff({ scienceStaffMonthlyAverage: part, staffMonthlyAverage: all }: Facts): Answer {
  if (!part || !all) return 2;
  if (all.numerator <= 0n) return 1;
  return peopleReach(part, all, 10n) ? 0 : no;
}

const founded = ({ foundedOn }: Facts, today: number): Answer =>
  foundedOn === undefined ? 2 : today - dayNumber(foundedOn) >= 365 ? 0 : no;

/** 高新技术企业认定, by hand. */
export function plainHnte(facts: Facts, today: number): Verdict {
  let open = founded(facts, today);
  if (open === no) return 'unmet';
  let next = core(facts);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = claim(facts.technologyFieldConfirmed);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = monthlyStaff(facts);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = intensity(facts);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = shares(facts);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = claim(facts.cleanForOneYear);
  if (next === no) return 'unmet';
  if (next > open) open = next;
  next = answerOf[plainInnovation(facts)];
  if (next === no) return 'unmet';
  return words[next > open ? next : open];
}

/** A percentage at least as high as the n-th of these gives the n-th points. */
const steps = [
  { staff: 30n, sales: 6n, costs: 30n, staffPoints: 20, rdPoints: 50 },
  { staff: 25n, sales: 5n, costs: 25n, staffPoints: 16, rdPoints: 40 },
  { staff: 20n, sales: 4n, costs: 20n, staffPoints: 12, rdPoints: 30 },
  { staff: 15n, sales: 3n, costs: 15n, staffPoints: 8, rdPoints: 20 },
  { staff: 10n, sales: 2n, costs: 10n, staffPoints: 4, rdPoints: 10 },
] as const;

const rightsPoints = [0, 6, 12, 18, 24] as const;

const positive = (amount: Decimal | undefined): Decimal | undefined =>
  amount !== undefined && amount.units > 0n ? amount : undefined;

/** Points of R&D, or -1 where neither sales nor costs are known. */
function rdPoints({ deductibleRdExpense: rd, salesRevenue, totalCosts }: Facts): number {
  const [sales, costs] = [positive(salesRevenue), positive(totalCosts)];
  if (!rd || (!sales && !costs)) return -1;
  for (const step of steps) {
    if (sales && amountReaches(rd, sales, step.sales)) return step.rdPoints;
    if (costs && amountReaches(rd, costs, step.costs)) return step.rdPoints;
  }
  return 0;
}

function staffPoints({ scienceStaffQuarterlyAverage: part, staffQuarterlyAverage: all }: Facts): number {
  if (!part || !all) return -1;
  if (all.numerator <= 0n) return 0;
  for (const step of steps) if (peopleReach(part, all, step.staff)) return step.staffPoints;
  return 0;
}

function score(facts: Facts): Answer {
  const [staff, rd] = [staffPoints(facts), rdPoints(facts)];
  if (staff === 0) return no;
  const { class1RightCount: one, class2RightCount: two } = facts;
  const known = one !== undefined && two !== undefined;
  const rights = known ? (one >= 1 ? 30 : (rightsPoints[Math.min(Math.max(two, 0), 4)] ?? 0)) : -1;
  const high = (staff < 0 ? 20 : staff) + (rd < 0 ? 50 : rd) + (known ? rights : 30);
  if (high < 60) return no;
  const low = Math.max(staff, 0) + Math.max(rd, 0) + Math.max(rights, 0);
  return low >= 60 && staff > 0 ? 0 : 2;
}

function certificate({ certificateIssuedOn, certificateCancelled }: Facts, on: CalendarDate): Answer {
  if (certificateCancelled === true) return no;
  if (certificateIssuedOn === undefined) return 2;
  const end = yearsAfter(certificateIssuedOn, 3);
  return certificateIssuedOn <= on && (end === undefined || on < end) ? 0 : no;
}

/** The score, or one of four ways around it: the least open of those that are not closed. */
function scoreOrDirect(facts: Facts, on: CalendarDate): Answer {
  const byScore = score(facts);
  if (byScore === 0) return 0;
  const ways = [
    certificate(facts, on),
    claim(facts.nationalAwardTopThree),
    claim(facts.provincialRdInstitution),
    claim(facts.standardLed),
  ] as const;
  let open = byScore;
  for (const way of ways) {
    if (way === 0) return 0;
    if (open === no || (way !== no && way > open)) open = way;
  }
  return open;
}

function sizes({ staffQuarterlyAverage: staff, salesRevenue, totalAssets }: Facts): Answer {
  if (staff && staff.numerator > 500n * staff.denominator) return no;
  if (salesRevenue && !isUpTo(salesRevenue, 20_000n)) return no;
  if (totalAssets && !isUpTo(totalAssets, 20_000n)) return no;
  return staff && salesRevenue && totalAssets ? 0 : 2;
}

const not = (answer: boolean | undefined): boolean | undefined =>
  answer === undefined ? undefined : !answer;

/** 科技型中小企业评价, by hand. */
export function plainTechSme(facts: Facts, on: CalendarDate): Verdict {
  let open: Answer = 0;
  for (const answer of [
    facts.residentEnterprise,
    facts.auditedTaxation,
    facts.permittedProducts,
    facts.permittedIndustry,
    facts.cleanForTwoYears,
    not(facts.onAbnormalList),
    not(facts.onViolationList),
  ]) {
    if (answer === false) return 'unmet';
    if (answer === undefined) open = 1;
  }
  const size = sizes(facts);
  if (size === no) return 'unmet';
  if (size > open) open = size;
  const way = scoreOrDirect(facts, on);
  if (way === no) return 'unmet';
  return words[way > open ? way : open];
}

/** The loop over them: two verdicts an enterprise. */
export function plainVerdicts(enterprises: readonly Facts[], on: CalendarDate): readonly Verdict[] {
  const today = dayNumber(on);
  const verdicts: Verdict[] = [];
  for (const facts of enterprises) verdicts.push(plainHnte(facts, today), plainTechSme(facts, on));
  return verdicts;
}
