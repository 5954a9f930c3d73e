import { type Requirement, allOf, anyOf } from '../../policy/define-program.ts';
import type { Rule } from '../../policy/define-rule.ts';
import { cleanRecord } from '../../policy/tech-sme/clean-record.ts';
import { directHnteCertificate } from '../../policy/tech-sme/direct-hnte-certificate.ts';
import { directNationalAward } from '../../policy/tech-sme/direct-national-award.ts';
import { directRdInstitution } from '../../policy/tech-sme/direct-rd-institution.ts';
import { directStandardLead } from '../../policy/tech-sme/direct-standard-lead.ts';
import { passingScore } from '../../policy/tech-sme/passing-score.ts';
import { permittedProducts } from '../../policy/tech-sme/permitted-products.ts';
import { residentEnterprise } from '../../policy/tech-sme/resident-enterprise.ts';
import { sizeLimitAssets } from '../../policy/tech-sme/size-limit-assets.ts';
import { sizeLimitSales } from '../../policy/tech-sme/size-limit-sales.ts';
import { sizeLimitStaff } from '../../policy/tech-sme/size-limit-staff.ts';
import { askedOfPerson } from './asked-of-person.ts';
import type { Moment } from './row-view.ts';
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

/**
 * The rules that a sheet may have a column for. Size and score decide; a rule outside of them takes part only where the
 * sheet has its column.
 */
export function techSmeRequirementFor(table: RowTable, { day }: Moment): Requirement {
  const where = (field: OwnField, rule: Rule): readonly Rule[] => (has(table, field) ? [rule] : []);
  // Whether a certificate is in force cannot be told without a day; that there is none to be seen can.
  const certificate =
    day === undefined ? askedOfPerson(directHnteCertificate, ['certificateIssuedOn']) : directHnteCertificate;
  return allOf(
    ...where('residentEnterprise', residentEnterprise),
    allOf(sizeLimitStaff, sizeLimitSales, sizeLimitAssets),
    ...where('permittedProducts', permittedProducts),
    ...where('cleanForOneYear', cleanRecord),
    anyOf(
      passingScore,
      ...where('certificateIssuedOn', certificate),
      ...where('nationalAwardTopThree', directNationalAward),
      ...where('provincialRdInstitution', directRdInstitution),
      ...where('standardLed', directStandardLead),
    ),
  );
}

/** Conditions of entry that only a person can confirm, as far as the sheet has no column for them. */
const entryConditions: readonly (readonly [field: OwnField, sentence: string])[] = [
  ['residentEnterprise', '是居民企业'],
  ['permittedProducts', '产品和服务不属于禁止类、限制类和淘汰类'],
  ['cleanForOneYear', '无失信与事故'],
];

export const toConfirm = (table: RowTable): readonly string[] =>
  entryConditions.filter(([field]) => !has(table, field)).map(([, sentence]) => sentence);
