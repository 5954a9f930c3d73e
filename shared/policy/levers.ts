import { type CalendarDate, dayNumber, dayOfNumber } from '../domain/calendar-date.ts';
import { type Decimal, decimal, minus, negated, plus } from '../domain/decimal.ts';
import { type Ratio, addRatios, ratioOf } from '../domain/ratio.ts';
import type { Facts } from './facts.ts';

/** One enterprise on one day: what a lever changes. */
export interface World {
  readonly facts: Facts;
  readonly on: CalendarDate;
}

/** Something an enterprise can change to come to pass a rule. */
export interface Lever {
  readonly label: string;
  readonly unit: '万元' | '人' | '件' | '项' | '天';
  /** The smallest change worth naming: 0.01万元, one person, one right, one day. */
  readonly step: Decimal;
  readonly direction: 'more' | 'less' | 'later';
  /** Whether the enterprise decides it by itself, or the market does. */
  readonly decidedBy: 'enterprise' | 'market';
  /** The figure as it stands, and how far the lever reaches; undefined while the figure is missing. */
  readonly now: (facts: Facts) => Decimal | Ratio | undefined;
  readonly limit: (facts: Facts) => Decimal | Ratio | undefined;
  readonly pull: (world: World, by: Decimal) => World;
}

const more = (amount: Decimal | undefined, by: Decimal) => amount && plus(amount, by);
const moreCount = (count: number | undefined, by: Decimal) =>
  count === undefined ? undefined : count + Number(by.units);
const morePeople = (average: Ratio | undefined, by: Decimal) => average && addRatios(average, ratioOf(by));
const moreInLastYear = (years: readonly Decimal[] | undefined, by: Decimal) =>
  years?.map((amount, index) => (index === years.length - 1 ? plus(amount, by) : amount));
const countOf = (count: number | undefined) => (count === undefined ? undefined : decimal(Math.trunc(count)));

/** Beyond these no figure of a district enterprise is plausible; a way that long is no way. */
const farMoney = decimal(100_000_000);
const farCount = decimal(10_000);
const fen = decimal(1, 2);
const one = decimal(1);

const money = { unit: '万元', step: fen, limit: () => farMoney } as const;
const rights = {
  unit: '件',
  step: one,
  direction: 'more',
  decidedBy: 'enterprise',
  limit: () => farCount,
} as const;
const staff = { unit: '人', step: one, direction: 'more', decidedBy: 'enterprise' } as const;

const withFacts =
  (change: (facts: Facts, by: Decimal) => Facts) =>
  ({ facts, on }: World, by: Decimal): World => ({ facts: { ...facts, ...change(facts, by) }, on });

/** Sales of the last year are part of three years' sales, of total income and of the growth of sales. */
const moreSales = (facts: Facts, by: Decimal): Facts => ({
  salesRevenue: more(facts.salesRevenue, by),
  salesRevenueThreeYears: more(facts.salesRevenueThreeYears, by),
  salesRevenueByYear: moreInLastYear(facts.salesRevenueByYear, by),
  totalIncome: more(facts.totalIncome, by),
});

export const levers = {
  'rd-expense': {
    ...money,
    label: '研发费用',
    direction: 'more',
    decidedBy: 'enterprise',
    now: (facts) => facts.rdExpenseThreeYears,
    pull: withFacts((facts, by) => ({
      rdExpense: more(facts.rdExpense, by),
      rdExpenseThreeYears: more(facts.rdExpenseThreeYears, by),
      domesticRdExpenseThreeYears: more(facts.domesticRdExpenseThreeYears, by),
    })),
  },
  'rd-expense-brought-home': {
    ...money,
    label: '由境外转到境内的研发费用',
    direction: 'more',
    decidedBy: 'enterprise',
    now: (facts) => facts.domesticRdExpenseThreeYears,
    limit: ({ rdExpenseThreeYears: all, domesticRdExpenseThreeYears: domestic }) =>
      all && domestic && minus(all, domestic),
    pull: withFacts((facts, by) => ({
      domesticRdExpenseThreeYears: more(facts.domesticRdExpenseThreeYears, by),
    })),
  },
  'deductible-rd-expense': {
    ...money,
    label: '研发费用',
    direction: 'more',
    decidedBy: 'enterprise',
    now: (facts) => facts.deductibleRdExpense,
    pull: withFacts((facts, by) => ({ deductibleRdExpense: more(facts.deductibleRdExpense, by) })),
  },
  'sales-revenue': {
    ...money,
    label: '最近一年销售收入',
    direction: 'more',
    decidedBy: 'market',
    now: (facts) => facts.salesRevenue,
    pull: withFacts(moreSales),
  },
  'sales-reduction': {
    ...money,
    label: '最近一年销售收入',
    direction: 'less',
    decidedBy: 'market',
    now: (facts) => facts.salesRevenue,
    limit: (facts) => facts.salesRevenue,
    pull: withFacts((facts, by) => moreSales(facts, negated(by))),
  },
  'assets-reduction': {
    ...money,
    label: '资产总额',
    direction: 'less',
    decidedBy: 'market',
    now: (facts) => facts.totalAssets,
    limit: (facts) => facts.totalAssets,
    pull: withFacts((facts, by) => ({ totalAssets: more(facts.totalAssets, negated(by)) })),
  },
  'high-tech-income': {
    ...money,
    label: '高新技术产品（服务）收入',
    direction: 'more',
    decidedBy: 'market',
    now: (facts) => facts.highTechIncome,
    limit: ({ totalIncome, highTechIncome }) =>
      totalIncome && highTechIncome && minus(totalIncome, highTechIncome),
    pull: withFacts((facts, by) => ({ highTechIncome: more(facts.highTechIncome, by) })),
  },
  'new-high-tech-sales': {
    ...money,
    label: '新增的高新技术产品（服务）收入',
    direction: 'more',
    decidedBy: 'market',
    now: (facts) => facts.highTechIncome,
    pull: withFacts((facts, by) => ({
      ...moreSales(facts, by),
      highTechIncome: more(facts.highTechIncome, by),
    })),
  },
  'science-staff-monthly': {
    ...staff,
    label: '科技人员',
    now: (facts) => facts.scienceStaffMonthlyAverage,
    limit: (facts) => difference(facts.staffMonthlyAverage, facts.scienceStaffMonthlyAverage),
    pull: withFacts((facts, by) => ({
      scienceStaffMonthlyAverage: morePeople(facts.scienceStaffMonthlyAverage, by),
    })),
  },
  'science-staff-quarterly': {
    ...staff,
    label: '科技人员',
    now: (facts) => facts.scienceStaffQuarterlyAverage,
    limit: (facts) => difference(facts.staffQuarterlyAverage, facts.scienceStaffQuarterlyAverage),
    pull: withFacts((facts, by) => ({
      scienceStaffQuarterlyAverage: morePeople(facts.scienceStaffQuarterlyAverage, by),
    })),
  },
  'staff-reduction': {
    ...staff,
    label: '职工总数',
    direction: 'less',
    decidedBy: 'market',
    now: (facts) => facts.staffQuarterlyAverage,
    limit: (facts) => difference(facts.staffQuarterlyAverage, facts.scienceStaffQuarterlyAverage),
    pull: withFacts((facts, by) => ({
      staffQuarterlyAverage: morePeople(facts.staffQuarterlyAverage, negated(by)),
    })),
  },
  'class-1-rights': {
    ...rights,
    label: 'Ⅰ类知识产权',
    now: (facts) => countOf(facts.class1RightCount),
    pull: withFacts((facts, by) => ({ class1RightCount: moreCount(facts.class1RightCount, by) })),
  },
  'class-2-rights': {
    ...rights,
    label: 'Ⅱ类知识产权',
    now: (facts) => countOf(facts.class2RightCount),
    pull: withFacts((facts, by) => ({ class2RightCount: moreCount(facts.class2RightCount, by) })),
  },
  'class-2-unused-rights': {
    ...rights,
    label: 'Ⅱ类知识产权（未用过）',
    now: (facts) => countOf(facts.class2UnusedRightCount),
    pull: withFacts((facts, by) => ({ class2UnusedRightCount: moreCount(facts.class2UnusedRightCount, by) })),
  },
  commercializations: {
    ...rights,
    label: '科技成果转化',
    unit: '项',
    now: (facts) => countOf(facts.commercializationCount),
    pull: withFacts((facts, by) => ({ commercializationCount: moreCount(facts.commercializationCount, by) })),
  },
  waiting: {
    label: '申报日期',
    unit: '天',
    step: one,
    direction: 'later',
    decidedBy: 'enterprise',
    now: () => decimal(365),
    limit: () => decimal(365),
    pull: ({ facts, on }, by) => ({ facts, on: dayOfNumber(dayNumber(on) + Number(by.units)) ?? on }),
  },
} as const satisfies Readonly<Record<string, Lever>>;

const difference = (whole: Ratio | undefined, part: Ratio | undefined): Ratio | undefined =>
  whole && (part ? addRatios(whole, { numerator: -part.numerator, denominator: part.denominator }) : whole);

export type LeverName = keyof typeof levers;

export const leverOf = (name: LeverName): Lever => levers[name];
