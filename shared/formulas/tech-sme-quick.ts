import { decimal } from '../domain/decimal.ts';
import { valueOn } from '../policy/dated.ts';
import type { Facts } from '../policy/facts.ts';
import { scoreAchievements } from '../policy/tech-sme/score-achievements.ts';
import { scoreRdInvestment } from '../policy/tech-sme/score-rd-investment.ts';
import { scoreScienceStaff } from '../policy/tech-sme/score-science-staff.ts';
import { countBandFor } from '../policy/tiers.ts';
import { newestText } from './application-day.ts';
import { isInvocation } from './cells.ts';
import { type QuickBands, quickBands, quickPoints } from './quick-bands.ts';
import type { TechSmePoints } from './tech-sme-points.ts';

const newest = <Value>(series: Parameters<typeof valueOn<Value>>[0]): Value | undefined =>
  valueOn(series, newestText);

const staffTable = newest(scoreScienceStaff.parameters.table);
const salesTable = newest(scoreRdInvestment.parameters.ofSales);
const costsTable = newest(scoreRdInvestment.parameters.ofCosts);
const staffBands = staffTable && quickBands(staffTable);
const salesBands = salesTable && quickBands(salesTable);
const costsBands = costsTable && quickBands(costsTable);
const classOneBands = newest(scoreAchievements.parameters.class1);
const classTwoBands = newest(scoreAchievements.parameters.class2);

const one = decimal(1);

/** The names of the two measures, asked from the rule with an enterprise that has only one of them. */
const routeOf = (facts: Facts): string =>
  scoreRdInvestment.onDay(newestText)?.points({ deductibleRdExpense: one, ...facts }).label ?? '';
const routes = { sales: routeOf({ salesRevenue: one }), costs: routeOf({ totalCosts: one }) };

/** Plain figures of a size at which a quotient neither overflows nor loses digits. */
const isPlain = (cell: unknown): cell is number => typeof cell === 'number' && cell >= 1e-9 && cell <= 1e15;
const isPlainPart = (cell: unknown): cell is number => cell === 0 || isPlain(cell);
const isCount = (cell: unknown): cell is number => Number.isSafeInteger(cell) && Number(cell) >= 0;
const isLeftOut = (cell: unknown): boolean => cell === null || cell === undefined || isInvocation(cell);

const staffOf = (science: unknown, total: unknown, bands: QuickBands): number | undefined =>
  isPlainPart(science) && isPlain(total) && science <= total ? quickPoints(science, total, bands) : undefined;

function rightsOf(classOne: unknown, classTwo: unknown): number | undefined {
  if (!classOneBands || !classTwoBands || !isCount(classOne) || !isCount(classTwo)) return undefined;
  return countBandFor(classOneBands, classOne) || countBandFor(classTwoBands, classTwo);
}

/**
 * Whole columns of plain figures without a day are what sheets consist of: they are scored in doubles where doubles are
 * certain. Undefined for everything else, which then goes the exact way; both read the same tables.
 */
export function quickTechSmePoints(raw: readonly unknown[]): TechSmePoints | undefined {
  const [science, total, rd, sales, costs, classOne, classTwo, day] = raw;
  if (!isLeftOut(day) || !staffBands || !salesBands || !costsBands) return undefined;
  if (!isPlainPart(rd) || !isPlain(sales) || !isPlain(costs)) return undefined;
  const staff = staffOf(science, total, staffBands);
  const [bySales, byCosts] = [quickPoints(rd, sales, salesBands), quickPoints(rd, costs, costsBands)];
  const ip = rightsOf(classOne, classTwo);
  if (staff === undefined || bySales === undefined || byCosts === undefined || ip === undefined)
    return undefined;
  return { staff, rd: Math.max(bySales, byCosts), ip, route: routes[byCosts > bySales ? 'costs' : 'sales'] };
}
