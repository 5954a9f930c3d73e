import { type CalendarDate, yearOf } from '../domain/calendar-date.ts';
import { type Decimal, sumOf } from '../domain/decimal.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { Facts } from './facts.ts';

/** One fiscal year of one enterprise, as far as known. Staff counts are averages already, by months and by quarters. */
export interface YearFigures {
  readonly salesRevenue?: Decimal | undefined;
  readonly totalIncome?: Decimal | undefined;
  readonly highTechIncome?: Decimal | undefined;
  readonly netAssets?: Decimal | undefined;
  readonly totalAssets?: Decimal | undefined;
  readonly totalCosts?: Decimal | undefined;
  /** By the HNTE guidelines, with its domestic part; never filled from the next. */
  readonly rdExpense?: Decimal | undefined;
  readonly domesticRdExpense?: Decimal | undefined;
  /** By the rules of the super deduction. */
  readonly deductibleRdExpense?: Decimal | undefined;
  readonly staffMonthlyAverage?: Ratio | undefined;
  readonly scienceStaffMonthlyAverage?: Ratio | undefined;
  readonly staffQuarterlyAverage?: Ratio | undefined;
  readonly scienceStaffQuarterlyAverage?: Ratio | undefined;
}

export interface EnterpriseRecord {
  readonly foundedOn?: CalendarDate | undefined;
  readonly figures: ReadonlyMap<number, YearFigures>;
  /** Facts that belong to no fiscal year: rights, certificates, lists, claims. */
  readonly standing: Facts;
}

/** Which head count the tech-SME form uses: by quarters as its annex of 2017 says, or by months where the bureau says so. */
export interface Readings {
  readonly techSmeStaff: 'quarterly' | 'monthly';
}

const byTheForm: Readings = { techSmeStaff: 'quarterly' };

const years = 3;

/** The fiscal years before the application year, oldest first; fewer where the enterprise is younger. */
export function fiscalYears(on: CalendarDate, foundedOn?: CalendarDate): readonly number[] {
  const last = yearOf(on) - 1;
  const first = Math.max(last - years + 1, foundedOn === undefined ? 0 : yearOf(foundedOn));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The facts of one enterprise for an application on one day. No rule does arithmetic with years: it is done here. */
export function factsFor(record: EnterpriseRecord, on: CalendarDate, readings: Readings = byTheForm): Facts {
  const chosen = fiscalYears(on, record.foundedOn);
  const figuresOf = (year: number): YearFigures => record.figures.get(year) ?? {};
  const window = chosen.map(figuresOf);
  const [last, before] = [figuresOf(yearOf(on) - 1), figuresOf(yearOf(on) - 2)];
  return {
    ...record.standing,
    foundedOn: record.foundedOn,
    operatingYears: record.foundedOn && chosen.length,
    ...ofLastYear(last, readings),
    deductibleRdExpenseYearBefore: before.deductibleRdExpense,
    salesRevenueThreeYears: totalOf(window.map(({ salesRevenue }) => salesRevenue)),
    rdExpenseThreeYears: totalOf(window.map(({ rdExpense }) => rdExpense)),
    domesticRdExpenseThreeYears: totalOf(window.map(({ domesticRdExpense }) => domesticRdExpense)),
    salesRevenueByYear: complete(window.map(({ salesRevenue }) => salesRevenue)),
    netAssetsByYear: complete(window.map(({ netAssets }) => netAssets)),
  };
}

const ofLastYear = (last: YearFigures, { techSmeStaff }: Readings): Facts => ({
  salesRevenue: last.salesRevenue,
  totalIncome: last.totalIncome,
  highTechIncome: last.highTechIncome,
  totalAssets: last.totalAssets,
  totalCosts: last.totalCosts,
  rdExpense: last.rdExpense,
  deductibleRdExpense: last.deductibleRdExpense,
  staffMonthlyAverage: last.staffMonthlyAverage,
  scienceStaffMonthlyAverage: last.scienceStaffMonthlyAverage,
  staffQuarterlyAverage: techSmeStaff === 'monthly' ? last.staffMonthlyAverage : last.staffQuarterlyAverage,
  scienceStaffQuarterlyAverage:
    techSmeStaff === 'monthly' ? last.scienceStaffMonthlyAverage : last.scienceStaffQuarterlyAverage,
});

/** A sum with a gap is a gap, and so is a sum of no years. */
function totalOf(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = complete(amounts);
  return known && sumOf(known);
}

function complete(amounts: readonly (Decimal | undefined)[]): readonly Decimal[] | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length && known.length > 0 ? known : undefined;
}
