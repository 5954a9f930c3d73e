import { describe, expect, it } from '@jest/globals';

import { wanYuan } from '../../../shared/domain/money.ts';
import { exactText } from '../../../shared/domain/ratio.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { huikeLoanProgram, wukeLoanProgram } from '../../../shared/policy/loans/program.ts';
import { standingOn } from '../../../shared/policy/qualifications/stage.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import type { WrittenFacts } from '../../../shared/policy/review.ts';
import { firstAboveScaleProgram, rdGrowthProgram } from '../../../shared/policy/rewards/program.ts';
import type { DeductionKind } from '../../../shared/policy/super-deduction/deduction-rate.ts';
import { extraDeduction } from '../../../shared/policy/super-deduction/extra-deduction.ts';
import { onSiteCheck } from '../../../shared/policy/tech-sme/on-site-check.ts';
import { day } from './days.ts';

const verdict = (program: typeof rdGrowthProgram, given: WrittenFacts, on: string) =>
  evaluate(program, readFacts(given), day(on)).verdict;

describe('the reward for R&D growth', () => {
  const claimed = {
    registrationNumber: '202132041200000123',
    deductionClaimed: true,
    deductionClaimedYearBefore: true,
    deductibleRdExpense: 120,
    deductibleRdExpenseYearBefore: 100,
  } as const;

  it('is for growth of at least 20万元 claimed in both years', () => {
    expect(verdict(rdGrowthProgram, claimed, '2021-12-31')).toBe('met');
    expect(verdict(rdGrowthProgram, { ...claimed, deductibleRdExpense: 119 }, '2021-12-31')).toBe('unmet');
    expect(verdict(rdGrowthProgram, { ...claimed, deductionClaimedYearBefore: false }, '2021-12-31')).toBe(
      'unmet',
    );
  });

  it('stays open while the certificate of an enterprise without a number is not known', () => {
    const without = { ...claimed, registrationNumber: '' };
    expect(verdict(rdGrowthProgram, without, '2021-12-31')).toBe('unknown');
    expect(verdict(rdGrowthProgram, { ...without, certificateIssuedOn: '2020-12-02' }, '2021-12-31')).toBe(
      'met',
    );
  });
});

describe('the reward for the first year above scale', () => {
  const first = {
    certificateIssuedOn: '2020-12-02',
    onAboveScaleList: true,
    aboveScaleYearBefore: false,
  } as const;

  it('is for an HNTE that was never above scale before', () => {
    expect(verdict(firstAboveScaleProgram, first, '2021-12-31')).toBe('met');
    expect(verdict(firstAboveScaleProgram, { ...first, aboveScaleYearBefore: true }, '2021-12-31')).toBe(
      'unmet',
    );
  });
});

describe('the loans', () => {
  const registered = { locatedInDistrict: true, registrationNumber: '202632041200000123' } as const;

  it('武科贷 are for HNTE and registered tech SME of the district, up to 500万元', () => {
    expect(verdict(wukeLoanProgram, registered, '2026-06-30')).toBe('met');
    expect(verdict(wukeLoanProgram, { ...registered, loanAmount: '500.01' }, '2026-06-30')).toBe('unmet');
    expect(verdict(wukeLoanProgram, { ...registered, locatedInDistrict: false }, '2026-06-30')).toBe('unmet');
  });

  it('惠科企 are the bank’s decision', () => {
    expect(verdict(huikeLoanProgram, registered, '2026-06-30')).toBe('manual');
  });
});

describe('the ladder', () => {
  it('names the highest step held and the steps still open', () => {
    const facts = readFacts({
      registrationNumber: '202632041200000123',
      certificateIssuedOn: '2024-11-06',
      onGazelleList: false,
    });
    const { stage, held, open } = standingOn(facts, '2026-06-30');
    expect(stage).toBe('高新技术企业');
    expect(held.map(({ id }) => id)).toEqual(['tech-sme', 'hnte']);
    expect(open.map(({ id }) => id)).not.toContain('gazelle');
  });

  it('begins with a start-up', () => {
    expect(standingOn({}, '2026-06-30').stage).toBe('初创');
  });
});

describe('the extra deduction of 1000万元', () => {
  const extra = (year: number, kind: DeductionKind) => {
    const found = extraDeduction(wanYuan(1000), year, kind);
    return found && exactText(found);
  };

  it.each([
    ['general', 2007, undefined],
    ['general', 2008, '500'],
    ['general', 2017, '500'],
    ['general', 2018, '750'],
    ['general', 2021, '750'],
    ['general', 2022, '812.5'],
    ['general', 2023, '1000'],
    ['manufacturing', 2020, '750'],
    ['manufacturing', 2021, '1000'],
    ['techSme', 2016, '500'],
    ['techSme', 2017, '750'],
    ['techSme', 2021, '750'],
    ['techSme', 2022, '1000'],
    ['chipsAndMachineTools', 2022, '1000'],
    ['chipsAndMachineTools', 2023, '1200'],
    ['chipsAndMachineTools', 2027, '1200'],
    ['chipsAndMachineTools', 2028, '1000'],
  ] as const)('for %s in %i is %s', (kind, year, expected) => {
    expect(extra(year, kind)).toBe(expected);
  });
});

describe('the on-site hints', () => {
  const small = readFacts({
    staffQuarterlyAverage: 5,
    deductibleRdExpense: '9.99',
    class1RightCount: 0,
    class2RightCount: 0,
  });

  it('grow with the notices of the years', () => {
    expect(onSiteCheck.onDay('2023-12-31')).toBeUndefined();
    expect(onSiteCheck.onDay('2025-06-30')?.(small)).toEqual(['职工总数不超过5人']);
    expect(onSiteCheck.onDay('2026-06-30')?.(small)).toHaveLength(3);
  });

  it('are none for an enterprise of six with R&D of 10万元 and a right', () => {
    const larger = readFacts({
      staffQuarterlyAverage: 6,
      deductibleRdExpense: 10,
      class1RightCount: 1,
      class2RightCount: 0,
    });
    expect(onSiteCheck.onDay('2026-06-30')?.(larger)).toEqual([]);
  });
});
