import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareDecimals, type Decimal } from '../domain/decimal.ts';
import { ratioOf } from '../domain/ratio.ts';
import type { ScoreOnDay } from '../policy/define-score.ts';
import { scoreAchievements } from '../policy/tech-sme/score-achievements.ts';
import { scoreRdInvestment } from '../policy/tech-sme/score-rd-investment.ts';
import { scoreScienceStaff } from '../policy/tech-sme/score-science-staff.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { amount } from './amount-parameters.ts';
import { applicationDay, beforeRule } from './application-day.ts';
import { type CellError, divisionByZero, notAvailable, unreadable } from './cell-error.ts';
import { count, countOf, heads } from './count-parameters.ts';
import type { Complete, Partly } from './define-formula.ts';
import { passed } from './parameter.ts';

/** Shared by GAOQI_SMESCORE and GAOQI_SMEPARTS. */
export const techSmeParameters = {
  scienceStaff: heads('科技人员数'),
  totalStaff: heads('职工总数'),
  rd: amount('研发费用'),
  sales: passed(amount('销售收入')),
  costs: passed(amount('成本费用总额')),
  classI: count('Ⅰ类知识产权数'),
  classII: count('Ⅱ类知识产权数'),
  date: applicationDay,
} as const;

type Given = Complete<typeof techSmeParameters>;

export const scienceAboveTotal = ({
  scienceStaff,
  totalStaff,
}: Partly<typeof techSmeParameters>): CellError | undefined =>
  scienceStaff && totalStaff && compareDecimals(scienceStaff, totalStaff) > 0
    ? unreadable(formulaMessages.partAboveWhole('科技人员数', '职工总数'))
    : undefined;

export interface TechSmePoints {
  readonly staff: number;
  readonly rd: number;
  readonly ip: number;
  readonly route: string;
}

interface Scores {
  readonly staff: ScoreOnDay;
  readonly rd: ScoreOnDay;
  readonly ip: ScoreOnDay;
}

const scoresByDay = new Map<CalendarDate, Scores | undefined>();

/** A column of a thousand formulas asks about one day; the tables of a day never change. */
function scoresOn(day: CalendarDate): Scores | undefined {
  if (scoresByDay.has(day)) return scoresByDay.get(day);
  const [staff, rd, ip] = [scoreScienceStaff, scoreRdInvestment, scoreAchievements].map((score) =>
    score.onDay(day),
  );
  const scores = staff && rd && ip && { staff, rd, ip };
  if (scoresByDay.size < daysKept) scoresByDay.set(day, scores);
  return scores;
}

const daysKept = 100;

const isPositive = (divisor: Decimal | undefined): boolean => divisor !== undefined && divisor.units > 0n;

/** Faults in the order of the contract: what is missing, then the zero divisor, then the day. */
export function techSmePoints(given: Given, day: CalendarDate): TechSmePoints | CellError {
  if (!isPositive(given.sales) && !isPositive(given.costs))
    return notAvailable(formulaMessages.missing('销售收入或成本费用总额'));
  if (!isPositive(given.totalStaff)) return divisionByZero(formulaMessages.zeroDivisor('职工总数'));
  const scores = scoresOn(day);
  if (scores === undefined) return beforeRule;
  const staff = scores.staff.points({
    scienceStaffQuarterlyAverage: ratioOf(given.scienceStaff),
    staffQuarterlyAverage: ratioOf(given.totalStaff),
  });
  const rd = scores.rd.points({
    deductibleRdExpense: given.rd,
    salesRevenue: given.sales,
    totalCosts: given.costs,
  });
  const ip = scores.ip.points({
    class1RightCount: countOf(given.classI),
    class2RightCount: countOf(given.classII),
  });
  return { staff: staff.low, rd: rd.low, ip: ip.low, route: rd.label ?? '' };
}

/** What both functions say about their arguments. */
export const techSmeHelp = {
  scienceStaff: { zh: '科技人员数（按季平均）', en: 'Science and technology staff, quarterly average' },
  totalStaff: { zh: '职工总数（按季平均）', en: 'Total staff, quarterly average' },
  rd: { zh: '上一年度研发费用（加计扣除口径）', en: 'Deductible R&D expense of the last year' },
  sales: { zh: '上一年度销售收入；空或0则按成本费用', en: 'Sales revenue; empty or 0: the cost route' },
  costs: { zh: '上一年度成本费用支出总额；空则按销售收入', en: 'Total costs; empty: the sales route' },
  classI: { zh: 'Ⅰ类知识产权件数', en: 'Number of class I rights' },
  classII: { zh: 'Ⅱ类知识产权件数', en: 'Number of class II rights' },
  date: { zh: '评价日；省略时按最新规定', en: 'Day of evaluation; the newest rules when omitted' },
} as const;
