import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { dayNumber } from '../../../shared/domain/calendar-date.ts';
import { type Decimal, sumOf } from '../../../shared/domain/decimal.ts';
import { wanYuan } from '../../../shared/domain/money.ts';
import {
  type Ratio,
  exactText,
  multiplyRatios,
  ratio,
  ratioOf,
  roundedText,
} from '../../../shared/domain/ratio.ts';
import { isUscc, usccCheckFits } from '../../../shared/domain/uscc.ts';
import type { Rule } from '../../../shared/policy/define-rule.ts';
import type { Score } from '../../../shared/policy/define-score.ts';
import { evaluate, evaluateRule, ruleTraces } from '../../../shared/policy/evaluate.ts';
import { boundText } from '../../../shared/policy/figure-text.ts';
import type { Figure } from '../../../shared/policy/figure.ts';
import type { Facts } from '../../../shared/policy/facts.ts';
import { domesticRdShare } from '../../../shared/policy/hnte/domestic-rd-share.ts';
import { domesticShare } from '../../../shared/policy/hnte/domestic-share.ts';
import { growthOf } from '../../../shared/policy/hnte/growth.ts';
import { highTechIncomeShare } from '../../../shared/policy/hnte/high-tech-income-share.ts';
import { innovationScore } from '../../../shared/policy/hnte/innovation-score.ts';
import { rdCollection } from '../../../shared/policy/hnte/rd-collection.ts';
import { rdExpenseRatio } from '../../../shared/policy/hnte/rd-expense-ratio.ts';
import { registeredOneYear } from '../../../shared/policy/hnte/registered-one-year.ts';
import { scienceStaffRatio } from '../../../shared/policy/hnte/science-staff-ratio.ts';
import { scoreCommercialization } from '../../../shared/policy/hnte/score-commercialization.ts';
import { scoreGrowthNetAssets } from '../../../shared/policy/hnte/score-growth-net-assets.ts';
import { scoreIpQuantity } from '../../../shared/policy/hnte/score-ip-quantity.ts';
import { staffAverage } from '../../../shared/policy/staff-average.ts';
import { deductibleRd } from '../../../shared/policy/super-deduction/deductible-rd.ts';
import { extraDeduction } from '../../../shared/policy/super-deduction/extra-deduction.ts';
import { passingScore } from '../../../shared/policy/tech-sme/passing-score.ts';
import { techSmeProgram } from '../../../shared/policy/tech-sme/program.ts';
import { scoreAchievements } from '../../../shared/policy/tech-sme/score-achievements.ts';
import { scoreRdInvestment } from '../../../shared/policy/tech-sme/score-rd-investment.ts';
import { scoreScienceStaff } from '../../../shared/policy/tech-sme/score-science-staff.ts';
import { day } from './days.ts';

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const file = join(__dirname, '../../expected/golden-cases.json');
const all = JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenCase[];
const on = day('2026-06-30');

const amount = (written: unknown): Decimal => wanYuan(String(written));
const amounts = (written: unknown): readonly Decimal[] => (Array.isArray(written) ? written.map(amount) : []);
const people = (written: unknown): readonly Ratio[] => amounts(written).map(ratioOf);
const person = (written: unknown): Ratio => ratioOf(amount(written));
const textOf = (value: Ratio): string => exactText(value) ?? roundedText(value, 4);
const percentText = (share: Ratio): string => roundedText(multiplyRatios(share, ratio(100, 1)), 4);
const shareText = (figure: Figure | undefined): string | undefined =>
  figure?.kind === 'share' ? percentText(ratio(figure.above, figure.below)) : undefined;

const answer = (rule: Rule, facts: Facts) => {
  const trace = evaluateRule(rule, facts, on);
  return { pct: shareText(trace.measured), met: trace.verdict === 'met' };
};

function pointsOf(score: Score, facts: Facts) {
  const points = score.onDay(on)?.points(facts);
  return { band: points?.label, points: [points?.low, points?.high] };
}

const rdRatio = ({ sales_wan, rd_total_wan }: GoldenCase['input']) => {
  const sales = amounts(sales_wan);
  const facts = {
    salesRevenue: sales.at(-1),
    salesRevenueThreeYears: sumOf(sales),
    rdExpenseThreeYears: amount(rd_total_wan),
  };
  const { verdict, required } = evaluateRule(rdExpenseRatio, facts, on);
  if (verdict === 'manual') return { status: 'manual' };
  const tier = /(\d+)%/.exec(required ? boundText(required) : '')?.[1];
  return { ...answer(rdExpenseRatio, facts), tier_pct: Number(tier) };
};

const staff = ({ st_start, st_month_ends, total_start, total_month_ends }: GoldenCase['input']) => {
  const science = staffAverage([person(st_start), ...people(st_month_ends)]);
  const total = staffAverage([person(total_start), ...people(total_month_ends)]);
  return {
    ...answer(scienceStaffRatio, { scienceStaffMonthlyAverage: science, staffMonthlyAverage: total }),
    total: total && textOf(total),
    st: science && `${science.numerator}/${science.denominator}`,
  };
};

const growth = ({ values }: GoldenCase['input']) => {
  const years = amounts(values);
  const found = growthOf(years);
  const pct = found.kind === 'rate' ? shareText(found.rate) : null;
  if (found.kind === 'rate' && found.onNegativeBase && found.rate.above > 0n)
    return { status: 'manual', literal_pct: pct, conservative_points: [0, 0] };
  return { pct, ...pointsOf(scoreGrowthNetAssets, { netAssetsByYear: years }) };
};

const smeFacts = ({ st, total, rd, sales, cost, I, II }: GoldenCase['input']): Facts => ({
  scienceStaffQuarterlyAverage: person(st),
  staffQuarterlyAverage: person(total),
  deductibleRdExpense: amount(rd),
  salesRevenue: amount(sales),
  totalCosts: amount(cost),
  class1RightCount: Number(I),
  class2RightCount: Number(II),
});

const smeScore = (input: GoldenCase['input']) => {
  const facts = smeFacts(input);
  const pointsAlone = (score: Score, given: Facts) => score.onDay(on)?.points(given);
  const trace = evaluateRule(passingScore, facts, on);
  const rdOf = (given: Facts) => {
    const found = pointsAlone(scoreRdInvestment, given);
    return found && found.missing.length === 0 ? found.low : null;
  };
  const total = trace.measured?.kind === 'points' ? Number(textOf(ratioOf(trace.measured.low))) : undefined;
  return {
    staff: pointsAlone(scoreScienceStaff, facts)?.low,
    rd: rdOf(facts),
    rd_sales: rdOf({ ...facts, totalCosts: undefined }),
    rd_cost: rdOf({ ...facts, salesRevenue: undefined }),
    ip: pointsAlone(scoreAchievements, facts)?.low,
    total,
    ok: trace.verdict === 'met',
  };
};

const sizeVerdict = ({ staff: heads, sales, assets, hnte_valid }: GoldenCase['input']) => {
  const facts: Facts = {
    staffQuarterlyAverage: person(heads),
    salesRevenue: amount(sales),
    totalAssets: amount(assets),
    ...(hnte_valid === true && { certificateIssuedOn: day('2025-11-06') }),
  };
  const trace = evaluate(techSmeProgram, facts, on);
  const sizes = ruleTraces(trace).filter(({ id }) => id.startsWith('tech-sme.size-limit'));
  return {
    met: sizes.every(({ verdict }) => verdict === 'met'),
    ok: trace.verdict !== 'unmet',
    reason: sizes.some(({ verdict }) => verdict === 'unmet') ? 'entry size' : undefined,
  };
};

/** How a case of each kind is put to the product; its answer holds at least the expected fields. */
const computed: Readonly<Record<string, (input: GoldenCase['input'], id: string) => unknown>> = {
  hnte_rd_ratio: rdRatio,
  hnte_staff: staff,
  hnte_rd_collect: ({ internal_six, outsourced_actual, other }) => {
    const collected = rdCollection.onDay(on)?.({
      internalSix: amount(internal_six),
      outsourced: amount(outsourced_actual),
      other: amount(other),
    });
    return (
      collected && {
        base: Number(textOf(collected.base)),
        other_cap: Number(textOf(collected.otherCap)),
        total: Number(textOf(collected.total)),
      }
    );
  },
  hnte_domestic: ({ internal, out_dom, out_abroad }) => {
    const shares = domesticShare.onDay(on)?.({
      internal: amount(internal),
      outsourcedDomestic: amount(out_dom),
      outsourcedAbroad: amount(out_abroad),
    });
    return (
      shares &&
      answer(domesticRdShare, {
        domesticRdExpenseThreeYears: amount(textOf(shares.domestic)),
        rdExpenseThreeYears: amount(textOf(shares.total)),
      })
    );
  },
  hnte_hitech_income: ({ gross, nontax, hitech }) =>
    answer(highTechIncomeShare, {
      highTechIncome: amount(hitech),
      totalIncome: sumOf([amount(gross), amount(`-${String(nontax)}`)]),
    }),
  hnte_age: ({ reg, apply }) => ({
    days: dayNumber(day(String(apply))) - dayNumber(day(String(reg))),
    met:
      evaluateRule(registeredOneYear, { foundedOn: day(String(reg)) }, day(String(apply))).verdict === 'met',
  }),
  hnte_growth: growth,
  hnte_ip: ({ class_I, class_II_unused }) => ({
    ...pointsOf(scoreIpQuantity, {
      class1RightCount: Number(class_I),
      class2UnusedRightCount: Number(class_II_unused),
    }),
    eff_I: class_I,
    eff_II: class_II_unused,
  }),
  hnte_ip_total: ({ items }) => {
    const [level, support, , acquired, standard] = amounts(items);
    const trace = evaluateRule(
      innovationScore,
      {
        technologyLevelPoints: level,
        coreSupportPoints: support,
        class1RightCount: 1,
        class2UnusedRightCount: 0,
        ownResearch: true,
        acquisitionPoints: acquired,
        standardDrafted: true,
        standardPoints: standard,
        commercializationCount: 0,
        rdManagementPoints: amount(0),
        rdInstitutionPoints: amount(0),
        commercializationSystemPoints: amount(0),
        talentPoints: amount(0),
        netAssetsByYear: amounts([1, 1]),
        salesRevenueByYear: amounts([1, 1]),
      },
      on,
    );
    return {
      score: trace.measured?.kind === 'points' ? Number(textOf(ratioOf(trace.measured.high))) : undefined,
    };
  },
  hnte_transform: ({ count }) => {
    const { band, points } = pointsOf(scoreCommercialization, { commercializationCount: Number(count) });
    const gap = points[0] === 0 && points[1] === 1;
    return { band: gap ? null : band, status: gap ? 'manual_gap' : null };
  },
  hnte_total: ({ total }) => answer(innovationScore, { innovationScore: amount(total) }),
  sme_score: smeScore,
  sme_entry: sizeVerdict,
  sme_direct: sizeVerdict,
  sme_headcount: ({ quarter_points }) => {
    const average = staffAverage(people(quarter_points));
    return { avg: average && textOf(average) };
  },
  super_deduct_cap: ({ five_items, other, outsourced_80 }) => {
    const found = deductibleRd.onDay(on)?.({
      fiveItems: amount(five_items),
      other: amount(other),
      outsourcedDomestic: amount(Number(outsourced_80) / 0.8),
      outsourcedAbroad: amount(0),
    });
    return found && { cap: textOf(found.otherCap), eligible: textOf(found.total) };
  },
  super_deduct_abroad: ({ abroad, domestic }) => {
    const found = deductibleRd.onDay(on)?.({
      fiveItems: amount(domestic),
      other: amount(0),
      outsourcedDomestic: amount(0),
      outsourcedAbroad: amount(abroad),
    });
    return found && { allowed: textOf(found.abroad) };
  },
  super_deduct_2022: ({ rd }) => {
    const extra = extraDeduction(amount(rd), 2022, 'general');
    return { extra: extra && textOf(extra) };
  },
  uscc: ({ code }) => {
    const text = String(code);
    return { check_ok: isUscc(text) && usccCheckFits(text) };
  },
};

/** Sums of towns are the bulletin's, not the law's. */
const elsewhere = ['sum', 'ratio_of_sums'];

describe('the golden cases', () => {
  const ours = all.filter(({ kind }) => !elsewhere.includes(kind));

  it('are the whole list but the sums of towns', () => {
    expect(all.length - ours.length).toBe(2);
  });

  it.each(ours)('$id ($kind) comes out as published', ({ id, kind, input, expected }) => {
    expect(computed[kind]?.(input, id)).toMatchObject(expected);
  });
});
