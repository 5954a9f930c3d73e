import type { CalendarDate } from '../domain/calendar-date.ts';
import { type InstrumentId, instruments } from './instruments.ts';

/** Where a sentence of the law stands; `article` as it is printed there. */
export interface Citation {
  readonly instrument: InstrumentId;
  readonly article: string;
}

/** The first citation is the document that carries the rule: its day of force is the rule's. */
export type Basis = readonly [Citation, ...Citation[]];

export const cite = (instrument: InstrumentId, article: string): Citation => ({ instrument, article });

export const basisInForce = ([{ instrument }]: Basis, on: CalendarDate): boolean => {
  const { from, until } = instruments[instrument];
  return from <= on && (until === undefined || on < until);
};
