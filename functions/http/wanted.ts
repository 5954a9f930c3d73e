import { type Period, type Quarter, parsePeriod, parseQuarter } from '../../shared/domain/period.ts';

/** What the declaration's check has let through; anything else is a bug of the declaration. */
export function quarterIn(text: string): Quarter {
  const quarter = parseQuarter(text);
  if (quarter === undefined) throw new Error(`The declaration let "${text}" pass for a quarter.`);
  return quarter;
}

export function periodIn(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`The declaration let "${text}" pass for a period.`);
  return period;
}

export const versionIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
