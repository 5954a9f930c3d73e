import { type Requirement, allOf } from '../../policy/define-program.ts';
import type { Rule } from '../../policy/define-rule.ts';
import { cleanRecord } from '../../policy/hnte/clean-record.ts';
import { coreIntellectualProperty } from '../../policy/hnte/core-intellectual-property.ts';
import { domesticRdShare } from '../../policy/hnte/domestic-rd-share.ts';
import { highTechIncomeShare } from '../../policy/hnte/high-tech-income-share.ts';
import { innovationTotal } from '../../policy/hnte/innovation-total.ts';
import { rdExpenseRatio } from '../../policy/hnte/rd-expense-ratio.ts';
import { registeredOneYear } from '../../policy/hnte/registered-one-year.ts';
import { scienceStaffRatio } from '../../policy/hnte/science-staff-ratio.ts';
import { technologyField } from '../../policy/hnte/technology-field.ts';
import { askedOfPerson } from './asked-of-person.ts';
import { lastYearColumn, type Moment } from './row-view.ts';
import type { OwnField, RowField } from './row-columns.ts';
import { has, type RowTable } from './row-table.ts';

export const hnteFields: ReadonlySet<RowField> = new Set<RowField>([
  'foundedOn',
  'classOneIpCount',
  'classTwoIpCount',
  'coreRightConfirmed',
  'technologyFieldConfirmed',
  'scienceStaffCount',
  'staffCount',
  'salesRevenue',
  'rdExpense',
  'domesticRdExpense',
  'highTechIncome',
  'totalIncome',
  'innovationScore',
  'cleanForOneYear',
]);

const threeYears = [1, 2, 3];

/** Three years of a figure: columns that name them, or one that says it is their sum. One plain year is not three. */
function coversThreeYears(table: RowTable, field: RowField, { lastYear }: Moment): boolean {
  const own = table.columns.filter((column) => column.field === field);
  if (own.some((column) => column.threeYears)) return true;
  if (lastYear === undefined) return false;
  const years = new Set(own.map(({ year }) => year));
  const covered = threeYears.filter((back) => years.has(lastYear - back + 1));
  // A young enterprise has fewer years; only its day of foundation can say so.
  return (
    covered.length === threeYears.length ||
    (covered.length > 0 && years.has(lastYear) && has(table, 'foundedOn'))
  );
}

type Judgeable = (table: RowTable, moment: Moment) => boolean;

const claimed =
  (field: OwnField): Judgeable =>
  (table) =>
    has(table, field);

/** The conditions of the program, and what columns each needs before its figures decide. */
export const hnteConditions: readonly (readonly [Rule, Judgeable])[] = [
  [registeredOneYear, (table, { day }) => has(table, 'foundedOn') && day !== undefined],
  [
    coreIntellectualProperty,
    (table) =>
      has(table, 'classOneIpCount') || has(table, 'classTwoIpCount') || has(table, 'coreRightConfirmed'),
  ],
  [technologyField, claimed('technologyFieldConfirmed')],
  [scienceStaffRatio, (table) => has(table, 'scienceStaffCount') && has(table, 'staffCount')],
  [
    rdExpenseRatio,
    (table, moment) =>
      coversThreeYears(table, 'salesRevenue', moment) &&
      coversThreeYears(table, 'rdExpense', moment) &&
      lastYearColumn(table, 'salesRevenue', moment) !== undefined,
  ],
  [
    domesticRdShare,
    (table, moment) =>
      coversThreeYears(table, 'domesticRdExpense', moment) && coversThreeYears(table, 'rdExpense', moment),
  ],
  [highTechIncomeShare, (table) => has(table, 'highTechIncome') && has(table, 'totalIncome')],
  [innovationTotal, claimed('innovationScore')],
  [cleanRecord, claimed('cleanForOneYear')],
];

/** A condition without its columns is no gap in every row: it is put to a person. */
export const hnteRequirementFor = (table: RowTable, moment: Moment): Requirement =>
  allOf(...hnteConditions.map(([rule, fits]) => (fits(table, moment) ? rule : askedOfPerson(rule))));

/** A day of foundation is a column of the first condition, even while no day of application is given. */
export const saysNothingOfHnte = (table: RowTable, moment: Moment): boolean =>
  !has(table, 'foundedOn') && !hnteConditions.some(([, fits]) => fits(table, moment));
