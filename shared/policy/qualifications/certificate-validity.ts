import { type CalendarDate, yearOf, yearsAfter } from '../../domain/calendar-date.ts';
import { statement } from '../figure.ts';
import { type Finding, compared } from '../outcome.ts';

/**
 * How long a certificate counts. The measures say three years from the day of issue; some bureaus count the certificates
 * of the last three batch years instead, which keeps one until the end of its year.
 */
export type ValidityReading = 'from-issue' | 'batch-years';

/** The first day on which a certificate of so many years is no longer valid; certificates print only 「三年」. */
export const firstInvalidDay = (issuedOn: CalendarDate, years: number): CalendarDate | undefined =>
  yearsAfter(issuedOn, years);

export function validOn(
  issuedOn: CalendarDate,
  on: CalendarDate,
  { years, reading }: { readonly years: number; readonly reading: ValidityReading },
): boolean {
  if (on < issuedOn) return false;
  switch (reading) {
    case 'from-issue': {
      const end = firstInvalidDay(issuedOn, years);
      return end === undefined || on < end;
    }
    case 'batch-years':
      return yearOf(on) - yearOf(issuedOn) < years;
  }
}

/** A certificate against a day, with its span in words. */
export function certificateAgainst(on: CalendarDate, years: number): (issuedOn: CalendarDate) => Finding {
  const required = statement(`${on}在有效期内`);
  return (issuedOn) => {
    const end = firstInvalidDay(issuedOn, years);
    const valid = issuedOn <= on && (end === undefined || on < end);
    return compared(
      valid,
      { kind: 'statement', text: `${issuedOn}发证，${end ?? '9999-12-31'}起失效` },
      required,
    );
  };
}
