import { parseCalendarDate } from '../domain/calendar-date.ts';
import { wanYuan } from '../domain/money.ts';
import { ratio, ratioOf, type Ratio } from '../domain/ratio.ts';
import { type FactName, type Facts, facts } from './facts.ts';
import type { WrittenFacts } from './review.ts';

/** Facts from the plain figures of an example; what cannot be read is a bug in the example. */
export const readFacts = (given: WrittenFacts): Facts =>
  Object.fromEntries(Object.entries(given).map(([name, written]) => [name, readFact(name, written)]));

const isFactName = (name: string): name is FactName => name in facts;
const isList = (value: unknown): value is readonly (number | string)[] => Array.isArray(value);

function readFact(name: string, written: unknown): unknown {
  if (!isFactName(name)) throw new RangeError(`${name} is no fact.`);
  switch (facts[name].kind) {
    case 'money':
    case 'points':
      return wanYuan(String(written));
    case 'moneyByYear':
      return isList(written) ? written.map(wanYuan) : undefined;
    case 'people':
      return readAverage(String(written));
    case 'day':
      return parseCalendarDate(String(written));
    case 'count':
    case 'claim':
    case 'code':
      return written;
  }
}

/** "301/24" as well as 12.5: an average need not end. */
function readAverage(written: string): Ratio {
  const [above = '', below] = written.split('/');
  return below === undefined ? ratioOf(wanYuan(above)) : ratio(BigInt(above), BigInt(below));
}
