import { describe, expect, it } from '@jest/globals';

import { wanYuan } from '../../../shared/domain/money.ts';
import { percent } from '../../../shared/domain/ratio.ts';
import { dated } from '../../../shared/policy/dated.ts';
import { allOf, defineProgram, programOn, verdictOf } from '../../../shared/policy/define-program.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { hnteProgram } from '../../../shared/policy/hnte/program.ts';
import { scienceStaffRatio } from '../../../shared/policy/hnte/science-staff-ratio.ts';
import { askingWhereSilent, withoutSilent } from '../../../shared/policy/narrow.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import { differenceBetween, withRules } from '../../../shared/policy/what-if.ts';
import { day } from './days.ts';

const on = day('2026-06-30');
const program = defineProgram({ id: 'test', name: '', requires: allOf(rdExpenseRatio, scienceStaffRatio) });
const facts = readFacts({
  salesRevenue: 5000,
  salesRevenueThreeYears: 13500,
  rdExpenseThreeYears: 640,
  scienceStaffMonthlyAverage: 12,
  staffMonthlyAverage: 120,
});

describe('what would change', () => {
  it('under a draft beside the rules in force', () => {
    const draft = rdExpenseRatio.revised({
      scale: dated({ '2026-01-01': { tiers: [], above: percent(4) } }),
    });
    const later = { program: withRules(program, [draft]), facts, on };
    const { changed, rules } = differenceBetween({ program, facts, on }, later);
    expect(changed).toBe(true);
    expect(rules).toEqual([
      { id: 'hnte.rd-expense-ratio', name: rdExpenseRatio.name, before: 'unmet', after: 'met' },
    ]);
  });

  it('with other figures', () => {
    const more = { ...facts, rdExpenseThreeYears: wanYuan(675) };
    expect(differenceBetween({ program, facts, on }, { program, facts: more, on }).after.verdict).toBe('met');
  });

  it('on another day', () => {
    const before = { program, facts, on: day('2015-12-31') };
    expect(differenceBetween(before, { program, facts, on }).before.verdict).toBe('not-in-force');
  });

  it('is nothing between a case and itself', () => {
    const same = { program, facts, on };
    expect(differenceBetween(same, same)).toMatchObject({ changed: false, rules: [] });
  });
});

describe('a sheet with few columns', () => {
  const knows = (fact: string) => fact === 'scienceStaffMonthlyAverage' || fact === 'staffMonthlyAverage';
  const known = readFacts({ scienceStaffMonthlyAverage: 12, staffMonthlyAverage: 120 });
  const verdictUnder = (narrowed: typeof hnteProgram) => verdictOf(programOn(narrowed, on), known);

  it('leaves the conditions without a column to a person instead of calling them missing', () => {
    expect(verdictUnder(hnteProgram)).toBe('unknown');
    expect(verdictUnder(askingWhereSilent(hnteProgram, knows))).toBe('manual');
  });

  it('may be asked about its own columns alone', () => {
    expect(verdictUnder(withoutSilent(hnteProgram, knows))).toBe('met');
  });
});
