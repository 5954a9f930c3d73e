import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { registrationYearOf } from '../../domain/registration-number.ts';
import { messages } from '../../text/messages/evaluation.ts';
import { valueOn } from '../dated.ts';
import type { Facts } from '../facts.ts';
import { validOn } from './certificate-validity.ts';
import { hnteCertificate } from './hnte-certificate.ts';
import { techSmeRegistration } from './tech-sme-registration.ts';

export function hnteCertificateNotes({ certificateIssuedOn }: Facts, on: CalendarDate): readonly string[] {
  const years = valueOn(hnteCertificate.parameters.years, on);
  if (!certificateIssuedOn || years === undefined) return [];
  const byIssue = validOn(certificateIssuedOn, on, { years, reading: 'from-issue' });
  const byBatch = validOn(certificateIssuedOn, on, { years, reading: 'batch-years' });
  return byIssue === byBatch ? [] : [messages.batchYearsDiffer];
}

export function techSmeRegistrationNotes({ registrationNumber }: Facts, on: CalendarDate): readonly string[] {
  const usableUntil = valueOn(techSmeRegistration.parameters.usableUntil, on);
  if (registrationNumber === undefined || usableUntil === undefined) return [];
  const lastYear = registrationYearOf(registrationNumber) === yearOf(on) - 1;
  return lastYear && on.slice(5) <= usableUntil ? [messages.numberUsableUntilMarch] : [];
}
