import { type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import { registrationYearOf } from '../../domain/registration-number.ts';
import type { Facts } from '../../policy/facts.ts';
import { newestText } from '../application-day.ts';
import type { RowField } from './row-columns.ts';

export const ladderFields: ReadonlySet<RowField> = new Set<RowField>([
  'registrationNumber',
  'certificateNumber',
  'certificateIssuedOn',
  'onHntePoolList',
  'onAboveScaleList',
  'onGazelleList',
  'onUnicornList',
  'onListingPlanList',
]);

const lastDayOf = (year: number | string): CalendarDate | undefined => parseCalendarDate(`${year}-12-31`);

/** A certificate number carries its year (GR2023…); batches are issued at the end of it. */
function issuedOn({ certificateIssuedOn, certificateNumber }: Facts): CalendarDate | undefined {
  const [, year] = /^G[RFS](20\d\d)/.exec(certificateNumber ?? '') ?? [];
  return certificateIssuedOn ?? (year === undefined ? undefined : lastDayOf(year));
}

/** The facts with the day of the certificate, read from its number where the sheet gives no day. */
export function withCertificateDay(facts: Facts): Facts {
  const day = issuedOn(facts);
  return day === undefined ? facts : { ...facts, certificateIssuedOn: day };
}

/** Without a day of application a row is seen on the newest day that it names itself. */
export function dayOfRow(facts: Facts): CalendarDate {
  const year = registrationYearOf(facts.registrationNumber ?? '');
  const days = [issuedOn(facts), year === undefined ? undefined : lastDayOf(year)];
  const named = days.filter((day) => day !== undefined).sort();
  return named.at(-1) ?? newestText;
}
