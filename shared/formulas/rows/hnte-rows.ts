import type { Program } from '../../policy/define-program.ts';
import type { Rule } from '../../policy/define-rule.ts';
import { hnteProgram } from '../../policy/hnte/program.ts';
import { askedOfPerson, withRules } from './judged-program.ts';
import { lastYearColumn, type Moment } from './row-facts.ts';
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

/** What columns each condition needs before its figures decide; without them a person does. */
const judgeable: Readonly<Record<string, Judgeable>> = {
  'hnte.registered-one-year': (table, { day }) => has(table, 'foundedOn') && day !== undefined,
  'hnte.core-intellectual-property': (table) =>
    has(table, 'classOneIpCount') || has(table, 'classTwoIpCount') || has(table, 'coreRightConfirmed'),
  'hnte.technology-field': claimed('technologyFieldConfirmed'),
  'hnte.science-staff-ratio': (table) => has(table, 'scienceStaffCount') && has(table, 'staffCount'),
  'hnte.rd-expense-ratio': (table, moment) =>
    coversThreeYears(table, 'salesRevenue', moment) &&
    coversThreeYears(table, 'rdExpense', moment) &&
    lastYearColumn(table, 'salesRevenue', moment) !== undefined,
  'hnte.domestic-rd-share': (table, moment) =>
    coversThreeYears(table, 'domesticRdExpense', moment) && coversThreeYears(table, 'rdExpense', moment),
  'hnte.high-tech-income-share': (table) => has(table, 'highTechIncome') && has(table, 'totalIncome'),
  'hnte.innovation-score': claimed('innovationScore'),
  'hnte.clean-record': claimed('cleanForOneYear'),
};

const isJudgeable = ({ id }: Rule, table: RowTable, moment: Moment): boolean =>
  judgeable[id]?.(table, moment) ?? false;

/** A condition without its columns is no gap in every row: it is put to a person. */
export const hnteProgramFor = (table: RowTable, moment: Moment): Program =>
  withRules(hnteProgram, (rule) => (isJudgeable(rule, table, moment) ? rule : askedOfPerson(rule)));

/** A day of foundation is a column of the first condition, even while no day of application is given. */
export const saysNothingOfHnte = (table: RowTable, moment: Moment): boolean =>
  !has(table, 'foundedOn') && !Object.values(judgeable).some((fits) => fits(table, moment));
