import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Dated, valueOn } from './dated.ts';

export type Parameters = Readonly<Record<string, Dated<unknown>>>;

export type ValuesOf<P> = { readonly [Name in keyof P]: P[Name] extends Dated<infer Value> ? Value : never };

const allInForce = <P extends Parameters>(
  values: Readonly<Record<string, unknown>>,
  parameters: P,
): values is ValuesOf<P> & Readonly<Record<string, unknown>> =>
  Object.keys(parameters).every((name) => values[name] !== undefined);

/** All parameters as of a day; undefined when one of them is not in force. */
export function valuesOn<P extends Parameters>(parameters: P, on: CalendarDate): ValuesOf<P> | undefined {
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, series]) => [name, valueOn(series, on)]),
  );
  return allInForce(values, parameters) ? values : undefined;
}
