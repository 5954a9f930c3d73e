import { describe, expect, it } from '@jest/globals';

import { parseDecimal } from '../../../shared/domain/decimal.ts';
import { programs } from '../../../shared/policy/catalogue.ts';
import { citationText } from '../../../shared/policy/citation-text.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import type { WrittenFacts } from '../../../shared/policy/review.ts';
import { type Benefit, worthOf } from '../../../shared/policy/worth.ts';
import { day } from './days.ts';

const worth = (program: string, given: WrittenFacts, on = '2026-06-30', taxableIncome?: string) =>
  worthOf(program, {
    facts: readFacts(given),
    on: day(on),
    taxableIncome: taxableIncome === undefined ? undefined : parseDecimal(taxableIncome),
  });
const named = (benefits: readonly Benefit[], name: string) => {
  const found = benefits.find((benefit) => benefit.name === name);
  if (!found) throw new RangeError(`Nothing is called ${name}.`);
  return found;
};
const sentences = (benefits: readonly Benefit[], name: string) => named(benefits, name).sentences.join('；');
const applicable = { deductionIndustryExcluded: false, deemedProfitTaxpayer: false } as const;
const deduction = '研发费用加计扣除';

describe('recognition as HNTE', () => {
  it('saves the exact tenth of the taxable income', () => {
    const text = sentences(worth('hnte', {}, '2026-06-30', '1234.56'), '企业所得税');
    expect(text).toContain('税率由25%降为15%');
    expect(text).toContain('应纳税所得额1234.56万元，一年少缴123.46万元');
  });

  it('is shown with two decimals, rounded half up', () => {
    const text = sentences(worth('hnte', {}, '2026-06-30', '1.005'), '企业所得税');
    expect(text).toContain('应纳税所得额1.01万元，一年少缴0.10万元');
  });

  it('claims nothing about other relief that no document here speaks of', () => {
    const text = worth('hnte', {}).flatMap((benefit) => benefit.sentences);
    expect(text.filter((sentence) => /小型微利|叠加/.test(sentence))).toEqual([]);
  });

  it('computes nothing for an enterprise whose taxable income is unknown', () => {
    const text = sentences(worth('hnte', {}), '企业所得税');
    expect(text).toContain('每100万元应纳税所得额少缴10.00万元；本企业应纳税所得额未知，未计算');
  });

  it.each(['0', '-50'])('saves nothing from a taxable income of %s', (income) => {
    const text = sentences(worth('hnte', {}, '2026-06-30', income), '企业所得税');
    expect(text).toContain('没有应纳税所得额，暂无可减');
    expect(text).not.toContain('少缴');
  });

  it('stands in the law on income tax and in the measures', () => {
    expect(named(worth('hnte', {}), '企业所得税').basis.map(citationText)).toEqual([
      '《中华人民共和国企业所得税法》第二十八条第二款',
      '《高新技术企业认定管理办法》第十条',
    ]);
  });
});

describe('the super deduction', () => {
  it('is computed for the year before the application', () => {
    const text = sentences(worth('hnte', { ...applicable, deductibleRdExpense: 300 }), deduction);
    expect(text).toContain('2025年度比例100%：可加计扣除研发费用300.00万元，再扣除300.00万元');
    expect(text).toContain('按25%税率少缴75.00万元');
    expect(text).not.toContain('须先确认');
  });

  it('says that since 2023 registration raises no rate', () => {
    expect(sentences(worth('tech-sme', applicable), deduction)).toContain('与一般企业同为100%');
  });

  it.each([
    ['2018-06-30', '2017年度比例75%', '一般企业为50%'],
    ['2022-06-30', '2021年度比例75%', '制造业企业为100%'],
    ['2023-06-30', '2022年度比例100%', '一般企业为81.25%'],
    ['2025-06-30', '2024年度比例100%', '清单内的集成电路和工业母机企业为120%'],
  ])('on %s has the rates of the year before', (on, share, compared) => {
    const text = sentences(worth('tech-sme', applicable, on), deduction);
    expect(text).toContain(share);
    expect(text).toContain(compared);
  });

  it('of an enterprise without the figure is not computed', () => {
    const text = sentences(worth('tech-sme', applicable), deduction);
    expect(text).toContain('缺「最近一年研发费用（加计扣除口径）」，未计算');
    expect(text).not.toContain('再扣除');
  });

  it('is refused to an industry that may not deduct, and left open where nobody said so', () => {
    const refused = { deductionIndustryExcluded: true, deductibleRdExpense: 300 };
    expect(sentences(worth('hnte', refused), deduction)).toBe('行业或征收方式不适用，不能加计扣除');
    expect(sentences(worth('hnte', { deductibleRdExpense: 300 }), deduction)).toContain(
      '须先确认行业和征收方式',
    );
  });
});

describe('loans and rewards of the district', () => {
  it('lend up to the limit, in principle, where the bank agrees', () => {
    expect(sentences(worth('tech-sme', { locatedInDistrict: true }), '武科贷')).toBe(
      '可列入支持名录，单户原则上最高500万元，期限原则上1年内，以银行审核为准',
    );
  });

  it('are not for an enterprise outside', () => {
    const benefits = worth('tech-sme', { locatedInDistrict: false });
    expect(sentences(benefits, '武科贷')).toBe('注册地不在本区，不能申请');
    expect(benefits.map(({ name }) => name)).not.toContain('惠科企');
  });

  it('are silent before the loans were offered', () => {
    const names = worth('tech-sme', {}, '2023-11-30').map(({ name }) => name);
    expect(names).not.toContain('武科贷');
    expect(names).not.toContain('惠科企');
  });

  it('say the exact growth beside the bound, and no amount that no document gives', () => {
    const given = { deductibleRdExpense: '119.99', deductibleRdExpenseYearBefore: 100 };
    const text = sentences(worth('tech-sme', given), '研发费用增长奖励');
    expect(text).toContain('研发费用比上年增长19.99万元，要求不低于20万元');
    expect(text).toContain('本产品未收录');
  });

  it('show a growth that just misses the bound with all its decimals', () => {
    const growth = (rd: string) =>
      sentences(
        worth('tech-sme', { deductibleRdExpense: rd, deductibleRdExpenseYearBefore: 100 }),
        '研发费用增长奖励',
      );
    expect(growth('119.996')).toContain('增长19.996万元，要求不低于20万元');
    expect(growth('120')).toContain('增长20.00万元，要求不低于20万元');
    expect(growth('118.126')).toContain('增长18.13万元');
  });

  it('promise the reward for first growing above scale to no enterprise that was above it', () => {
    const names = worth('hnte', { aboveScaleYearBefore: true }).map(({ name }) => name);
    expect(names).not.toContain('首次上规奖励');
  });
});

it('before the law nothing is promised', () => {
  for (const { id } of programs) expect(worth(id, {}, '1999-01-01')).toEqual([]);
});

it('every benefit names its document', () => {
  for (const { id } of programs)
    for (const { basis } of worth(id, {})) expect(basis.length).toBeGreaterThan(0);
});
