import type { Program } from '../../policy/define-program.ts';
import type { Rule } from '../../policy/define-rule.ts';
import { techSmeProgram } from '../../policy/tech-sme/program.ts';
import { askedOfPerson, withRules } from './judged-program.ts';
import type { Moment } from './row-facts.ts';
import type { OwnField, RowField } from './row-columns.ts';
import { has, type RowTable } from './row-table.ts';

export const techSmeFields: ReadonlySet<RowField> = new Set<RowField>([
  'scienceStaffCount',
  'staffCount',
  'rdExpense',
  'salesRevenue',
  'totalCosts',
  'totalAssets',
  'classOneIpCount',
  'classTwoIpCount',
  'certificateIssuedOn',
  'residentEnterprise',
  'permittedProducts',
  'cleanForOneYear',
  'nationalAwardTopThree',
  'provincialRdInstitution',
  'standardLed',
]);

const figureFields: readonly RowField[] = [
  'scienceStaffCount',
  'staffCount',
  'rdExpense',
  'salesRevenue',
  'totalCosts',
  'totalAssets',
  'classOneIpCount',
  'classTwoIpCount',
];

export const saysNothingOfTechSme = (table: RowTable): boolean =>
  !figureFields.some((field) => has(table, field));

/** Size and score decide; a rule outside of them takes part only where the sheet has a column for it. */
const decisive: ReadonlySet<string> = new Set([
  'tech-sme.size-limit-staff',
  'tech-sme.size-limit-sales',
  'tech-sme.size-limit-assets',
  'tech-sme.passing-score',
]);

const columnOfRule: Readonly<Record<string, OwnField>> = {
  'tech-sme.resident-enterprise': 'residentEnterprise',
  'tech-sme.permitted-products': 'permittedProducts',
  'tech-sme.clean-record': 'cleanForOneYear',
  'tech-sme.direct-hnte-certificate': 'certificateIssuedOn',
  'tech-sme.direct-national-award': 'nationalAwardTopThree',
  'tech-sme.direct-rd-institution': 'provincialRdInstitution',
  'tech-sme.direct-standard-lead': 'standardLed',
};

function ruleFor(rule: Rule, table: RowTable, { day }: Moment): Rule | undefined {
  if (decisive.has(rule.id)) return rule;
  const field = columnOfRule[rule.id];
  if (field === undefined || !has(table, field)) return undefined;
  // Whether a certificate is in force cannot be told without a day.
  return field === 'certificateIssuedOn' && day === undefined ? askedOfPerson(rule) : rule;
}

export const techSmeProgramFor = (table: RowTable, moment: Moment): Program =>
  withRules(techSmeProgram, (rule) => ruleFor(rule, table, moment));

/** Conditions of entry that only a person can confirm, as far as the sheet has no column for them. */
const entryConditions: readonly (readonly [field: OwnField, sentence: string])[] = [
  ['residentEnterprise', '是居民企业'],
  ['permittedProducts', '产品和服务不属于禁止类、限制类和淘汰类'],
  ['cleanForOneYear', '无失信与事故'],
];

export const toConfirm = (table: RowTable): readonly string[] =>
  entryConditions.filter(([field]) => !has(table, field)).map(([, sentence]) => sentence);
