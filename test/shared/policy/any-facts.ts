import fc from 'fast-check';

import { parseCalendarDate } from '../../../shared/domain/calendar-date.ts';
import { decimal } from '../../../shared/domain/decimal.ts';
import { ratio } from '../../../shared/domain/ratio.ts';
import { type FactName, type Facts, facts } from '../../../shared/policy/facts.ts';

const money = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12))
  .map(([units, scale]) => decimal(units, scale));
const smallMoney = fc.integer({ min: -2, max: 20_001 }).map((units) => decimal(units));
const anyMoney = fc.oneof(money, smallMoney);

export const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => {
    const padded = (value: number, width: number) => String(value).padStart(width, '0');
    return (
      parseCalendarDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`) ?? '2026-06-30'
    );
  });

const valueOf = (name: FactName): fc.Arbitrary<unknown> => {
  switch (facts[name].kind) {
    case 'money':
    case 'points':
      return anyMoney;
    case 'moneyByYear':
      return fc.array(anyMoney, { maxLength: 5 });
    case 'people':
      return fc
        .tuple(fc.bigInt(-3n, 10n ** 12n), fc.integer({ min: 1, max: 24 }))
        .map(([a, b]) => ratio(a, b));
    case 'count':
      return fc.oneof(fc.integer({ min: -3, max: 12 }), fc.maxSafeInteger());
    case 'claim':
      return fc.boolean();
    case 'day':
      return anyDay;
    case 'code':
      return fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('', '2026', 'GR202232008672', '91320412MA1MGBN10R'),
      );
  }
};

const names = Object.keys(facts).filter((name): name is FactName => name in facts);

/** Any facts that the types allow, sensible or not. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.option(valueOf(name), { nil: undefined })])),
  { requiredKeys: [] },
);
