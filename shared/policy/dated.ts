import type { CalendarDate } from '../domain/calendar-date.ts';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Month = `0${Exclude<Digit, '0'>}` | '10' | '11' | '12';
type Day = `0${Exclude<Digit, '0'>}` | `${'1' | '2'}${Digit}` | '30' | '31';

/** `unknown` for a well-written day and `never` for anything else, so that month 13 or an unpadded day does not compile. */
type CivilDay<Text> = Text extends `20${Digit}${Digit}-${infer M}-${infer D}`
  ? M extends Month
    ? D extends Day
      ? unknown
      : never
    : never
  : never;

interface From<Value> {
  readonly from: string;
  readonly value: Value | typeof repealed;
}

/** A parameter of the law: each value holds from its day until the next one. */
export interface Dated<Value> {
  readonly steps: readonly From<Value>[];
}

/** What a series holds from the day on which the law ended without a successor. */
export const repealed = 'repealed';

type InForce<Value> = Exclude<Value, typeof repealed>;

export function dated<const Days extends string, Value>(
  values: Readonly<Record<Days, Value>> & { readonly [D in Days]: CivilDay<D> },
): Dated<InForce<Value>> {
  const steps = Object.entries<Value>(values).map(([from, value]) => ({ from, value: kept(value) }));
  return { steps: steps.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

const isRepealed = (value: unknown): value is typeof repealed => value === repealed;
const isInForce = <Value>(value: Value): value is InForce<Value> => !isRepealed(value);

const kept = <Value>(value: Value): InForce<Value> | typeof repealed => (isInForce(value) ? value : repealed);

/** The value in force that day. Undefined before the first and after a repeal: never the nearest year's value. */
export function valueOn<Value>(series: Dated<Value>, on: CalendarDate): Value | undefined {
  const step = series.steps.findLast(({ from }) => from <= on);
  return step === undefined || step.value === repealed ? undefined : step.value;
}
