import { describe, expect, it } from '@jest/globals';

import { cite } from '../../../shared/policy/citation.ts';
import { dated, repealed, valueOn } from '../../../shared/policy/dated.ts';
import { defineRule } from '../../../shared/policy/define-rule.ts';
import { stated } from '../../../shared/policy/figure.ts';

const rate = dated({ '2023-01-01': 100, '2008-01-01': 50, '2018-01-01': 75, '2028-01-01': repealed });

describe('a dated parameter', () => {
  it('holds from its day until the next one', () => {
    expect(valueOn(rate, '2008-01-01')).toBe(50);
    expect(valueOn(rate, '2017-12-31')).toBe(50);
    expect(valueOn(rate, '2018-01-01')).toBe(75);
    expect(valueOn(rate, '2027-12-31')).toBe(100);
  });

  it('has no value before its first day, nor after its repeal', () => {
    expect(valueOn(rate, '2007-12-31')).toBeUndefined();
    expect(valueOn(rate, '2028-01-01')).toBeUndefined();
    expect(valueOn(rate, '2099-01-01')).toBeUndefined();
  });

  it('does not compile with a month, a day or a shape that does not exist', () => {
    // @ts-expect-error there is no month 13
    dated({ '2016-13-01': 1 });
    // @ts-expect-error a day is padded
    dated({ '2016-1-1': 1 });
    // @ts-expect-error there is no day 32
    dated({ '2016-01-32': 1 });
    expect(valueOn(dated({ '2016-01-01': 1 }), '2016-01-01')).toBe(1);
  });
});

describe('a rule', () => {
  const basis = [cite('hnte-measures-2016', '第十一条')] as const;
  const common = { id: 'test.rule', name: '', basis, parameters: {} };

  it('does not compile with a misspelt fact or instrument, and does not see what it did not ask for', () => {
    // @ts-expect-error a fact that is not in the dictionary
    defineRule({ ...common, needs: ['salesRevenu'], check: () => () => stated(true, '', '') });
    // @ts-expect-error an instrument that is not in the list
    cite('hnte-measures-2061', '第十一条');
    const seen = defineRule({
      ...common,
      needs: ['salesRevenue'],
      check:
        () =>
        // @ts-expect-error a fact that was not asked for
        ({ totalIncome }) =>
          stated(totalIncome === undefined, '', ''),
    });
    expect(seen.needs).toEqual(['salesRevenue']);
  });
});
