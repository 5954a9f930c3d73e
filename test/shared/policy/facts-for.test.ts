import { describe, expect, it } from '@jest/globals';

import { wanYuan } from '../../../shared/domain/money.ts';
import { ratio } from '../../../shared/domain/ratio.ts';
import { rightFacts } from '../../../shared/policy/effective-rights.ts';
import { evaluateRule } from '../../../shared/policy/evaluate.ts';
import { type EnterpriseRecord, factsFor, fiscalYears } from '../../../shared/policy/facts-for.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { day } from './days.ts';

const year = (sales: number, rd: number) => ({ salesRevenue: wanYuan(sales), rdExpense: wanYuan(rd) });

const record: EnterpriseRecord = {
  foundedOn: '2015-05-01',
  figures: new Map([
    [2022, year(1, 1)],
    [2023, year(4000, 200)],
    [2024, year(4500, 225)],
    [2025, year(5000, 250)],
    [2026, year(9000, 900)],
  ]),
  standing: {},
};

describe('the fiscal years of an application', () => {
  it('are the three before the application year', () => {
    expect(fiscalYears('2026-12-31', '2015-05-01')).toEqual([2023, 2024, 2025]);
    expect(fiscalYears('2027-01-01', '2015-05-01')).toEqual([2024, 2025, 2026]);
  });

  it('are fewer for a younger enterprise, its first partial year included', () => {
    expect(fiscalYears('2026-06-30', '2024-06-01')).toEqual([2024, 2025]);
    expect(fiscalYears('2026-06-30', '2026-02-01')).toEqual([]);
  });
});

describe('the facts for a day', () => {
  it('take the last year for the tier and the three years for the sums', () => {
    const facts = factsFor(record, day('2026-06-30'));
    expect(facts.salesRevenue).toEqual(wanYuan(5000));
    expect(facts.salesRevenueThreeYears).toEqual(wanYuan(13500));
    expect(facts.rdExpenseThreeYears).toEqual(wanYuan(675));
    expect(facts.operatingYears).toBe(3);
  });

  it('use two years where the enterprise has no more (G16)', () => {
    const young = {
      foundedOn: day('2024-06-01'),
      figures: new Map([
        [2024, year(300, 20)],
        [2025, year(900, 50)],
      ]),
      standing: {},
    };
    const facts = factsFor(young, day('2026-06-30'));
    expect(facts.salesRevenueThreeYears).toEqual(wanYuan(1200));
    expect(evaluateRule(rdExpenseRatio, facts, day('2026-06-30')).verdict).toBe('met');
  });

  it('leave a sum missing when one of its years is', () => {
    const gap = { ...record, figures: new Map([...record.figures].filter(([fiscal]) => fiscal !== 2024)) };
    const facts = factsFor(gap, day('2026-06-30'));
    expect(facts.salesRevenueThreeYears).toBeUndefined();
    expect(facts.salesRevenue).toEqual(wanYuan(5000));
  });

  it('never fill the quarterly head count from the monthly one, unless the bureau reads it so', () => {
    const figures = new Map([[2025, { staffMonthlyAverage: ratio(100, 1) }]]);
    const facts = factsFor({ ...record, figures }, '2026-06-30');
    const read = factsFor({ ...record, figures }, '2026-06-30', { techSmeStaff: 'monthly' });
    expect(facts.staffQuarterlyAverage).toBeUndefined();
    expect(read.staffQuarterlyAverage).toEqual(ratio(100, 1));
  });

  it('never fill one R&D expense from another', () => {
    const facts = factsFor(record, '2026-06-30');
    expect(facts.deductibleRdExpense).toBeUndefined();
  });
});

describe('rights in force', () => {
  const right = {
    class: 'class-2',
    grantedOn: '2020-01-01',
    ownedByApplicant: true,
    usedInEarlierRecognition: false,
  } as const;

  it('count once for a recognition, and always for the evaluation of a tech SME (G28)', () => {
    const rights = [
      { ...right, class: 'class-1', usedInEarlierRecognition: true } as const,
      { ...right, usedInEarlierRecognition: true },
      right,
    ];
    expect(rightFacts(rights, '2024-06-30')).toEqual({
      class1RightCount: 1,
      class2RightCount: 2,
      class2UnusedRightCount: 1,
    });
  });

  it('do not count before their grant, from the day they end, or when another owns them', () => {
    const counts = (change: object, on: string) =>
      rightFacts([{ ...right, ...change }], day(on)).class2RightCount;
    expect(counts({}, '2020-01-01')).toBe(1);
    expect(counts({}, '2019-12-31')).toBe(0);
    expect(counts({ endedOn: '2024-06-30' }, '2024-06-30')).toBe(0);
    expect(counts({ ownedByApplicant: false }, '2024-06-30')).toBe(0);
  });
});
