import { describe, expect, it } from '@jest/globals';

import type { Rule } from '../../../shared/policy/define-rule.ts';
import { evaluate, evaluateRule } from '../../../shared/policy/evaluate.ts';
import { explainRule, reasonsOf } from '../../../shared/policy/explain.ts';
import { notesOf } from '../../../shared/policy/notes.ts';
import type { Facts } from '../../../shared/policy/facts.ts';
import type { WrittenFacts } from '../../../shared/policy/review.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { scienceStaffRatio } from '../../../shared/policy/hnte/science-staff-ratio.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import { sizeLimitStaff } from '../../../shared/policy/tech-sme/size-limit-staff.ts';
import { sizeLimitSales } from '../../../shared/policy/tech-sme/size-limit-sales.ts';
import { passingScore } from '../../../shared/policy/tech-sme/passing-score.ts';
import { hnteCertificate } from '../../../shared/policy/qualifications/hnte-certificate.ts';
import { hnteProgram } from '../../../shared/policy/hnte/program.ts';
import { day } from './days.ts';

const on = day('2026-06-30');
const rdFacts = (salesRevenue: string, rdExpenseThreeYears: number) =>
  readFacts({ salesRevenue, salesRevenueThreeYears: '13500', rdExpenseThreeYears });
const rd = (salesRevenue: string, rdExpenseThreeYears: number) =>
  evaluateRule(rdExpenseRatio, rdFacts(salesRevenue, rdExpenseThreeYears), on);
/** The hints beside one rule. */
const notesBeside = (rule: Rule, facts: Facts, asked = on) =>
  notesOf(evaluateRule(rule, facts, asked), facts, asked);

describe('the sentence of a rule', () => {
  it('gives the measured figure, the required one and the article', () => {
    expect(explainRule(rd('5000', 640))).toBe(
      '近三年研究开发费用占销售收入的比例：4.74%，要求不低于5%（《高新技术企业认定管理办法》第十一条（五））',
    );
  });

  it('shows an amount with all its decimals where two would show it as the bound', () => {
    const sentenceOf = (salesRevenue: string) =>
      explainRule(evaluateRule(sizeLimitSales, readFacts({ salesRevenue }), on));
    expect(sentenceOf('20000.004')).toContain('：20000.004万元，要求不超过20000万元');
    expect(sentenceOf('20000.014')).toContain('：20000.01万元，');
  });

  it('names what is missing', () => {
    const trace = evaluateRule(sizeLimitStaff, {}, on);
    expect(explainRule(trace)).toBe(
      '职工总数：缺「职工总数（按季平均）」（《科技型中小企业评价办法》第六条（二））',
    );
  });

  it('says that there was no such law yet', () => {
    expect(explainRule(evaluateRule(sizeLimitStaff, {}, day('2016-01-01')))).toContain('该日尚无此规定');
  });
});

describe('a note', () => {
  it('says on which side of 5000万元 the same R&D passes', () => {
    expect(notesBeside(rdExpenseRatio, rdFacts('5000', 640))).toEqual([
      '最近一年销售收入处在5000万元分档线附近：超过5000万元即按4%要求，同样的研发费用在另一侧即可达到',
    ]);
    expect(notesBeside(rdExpenseRatio, rdFacts('4000', 640))).toEqual([]);
  });

  it('unmasks 9.996 % that is shown as 10.00 %', () => {
    const facts = readFacts({ scienceStaffMonthlyAverage: 2499, staffMonthlyAverage: 25000 });
    const trace = evaluateRule(scienceStaffRatio, facts, on);
    expect(notesOf(trace, facts, on)).toEqual(['9.996%四舍五入显示为10.00%，仍未达到']);
    expect(explainRule(trace)).toContain('9.996%（显示为10.00%），要求不低于10%');
  });

  it('asks about an HNTE head count in the tech-SME form', () => {
    const given = { staffMonthlyAverage: 100, staffQuarterlyAverage: 100, scienceStaffQuarterlyAverage: 10 };
    expect(notesBeside(passingScore, readFacts(given))).toEqual([
      '与高企口径的月平均职工数相同：科技型中小企业按季平均，请核对是否误用',
    ]);
  });

  it('says where two ways of counting certificates differ', () => {
    const facts = readFacts({ certificateIssuedOn: '2023-11-06' });
    expect(notesBeside(hnteCertificate, facts, day('2025-12-31'))).toEqual([]);
    expect(notesBeside(hnteCertificate, facts, day('2026-01-01'))).toHaveLength(1);
  });
});

describe('the reasons of a program', () => {
  it('put what fails before what is missing before what a person must judge', () => {
    const given: WrittenFacts = { scienceStaffMonthlyAverage: 1, staffMonthlyAverage: 100 };
    const reasons = reasonsOf(evaluate(hnteProgram, readFacts(given), on));
    expect(reasons[0]).toContain('1.00%，要求不低于10%');
    const lacking = reasons.findIndex((reason) => reason.includes('：缺「'));
    const judged = reasons.findIndex((reason) => reason.includes('是否'));
    expect(lacking).toBe(1);
    expect(judged).toBeGreaterThan(lacking);
  });
});
