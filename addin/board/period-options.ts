import type { Catalogue } from '../../shared/api/backend.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { periodName } from '../../shared/text/shown-figures.ts';

export type Options = readonly (readonly [value: string, name: string])[];

/** Years with returns, and those of the periods that are given besides. */
const yearsOf = ({ quarters }: Catalogue, besides: readonly string[]): readonly string[] => [
  ...new Set([...quarters.map(({ quarter }) => quarter), ...besides].map((period) => period.slice(0, 4))),
];

const quartersIn = (year: string): Options =>
  [4, 3, 2, 1].map((number) => [`${year}Q${number}`, periodName(`${year}Q${number}`)]);

/** The year as a whole, then its quarters. */
export const periodsOf = (catalogue: Catalogue, chosen: string): Options =>
  yearsOf(catalogue, [chosen]).flatMap((year) => [[year, periodName(year)] as const, ...quartersIn(year)]);

/** The quarters for which a file may have been mailed: those of this year too. */
export const mailedQuarters = (catalogue: Catalogue, chosen: string, today: CalendarDate): Options =>
  yearsOf(catalogue, [chosen, today]).flatMap(quartersIn);
