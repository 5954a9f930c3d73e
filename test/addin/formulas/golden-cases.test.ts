import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { bareRealm } from '../../builders/bare-realm.ts';

type Input = Readonly<Record<string, number | string | boolean | readonly (number | string)[]>>;

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, unknown>>;
}

const file = join(__dirname, '../../expected/golden-cases.json');
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenCase[];
const { call } = bareRealm();

const column = (cells: unknown): unknown =>
  Array.isArray(cells) ? cells.map((cell: unknown) => [cell]) : cells;
const percentage = (answer: unknown): string => (Number(answer) * 100).toFixed(4);

/** What the functions say to a golden case, in the words of the file; kinds that no function answers are left out. */
const answers: Readonly<Record<string, (input: Input) => Readonly<Record<string, unknown>>>> = {
  hnte_rd_ratio({ sales_wan: sales, rd_total_wan: rd }) {
    const years = column(sales) as readonly unknown[];
    const spent = years.map((_, index) => [index === 0 ? rd : 0]);
    const verdict = call('GAOQI_RDCHECK', spent, years);
    if (verdict === '需人工判断') return { status: 'manual' };
    const tier = call('GAOQI_RDMIN', (sales as readonly unknown[]).at(-1));
    const pct = percentage(call('GAOQI_RDRATIO', spent, years));
    return { pct, tier_pct: Math.round(Number(tier) * 100), met: verdict === '符合' };
  },
  hnte_staff(input) {
    const science = call('GAOQI_MONTHAVG', input['st_start'], column(input['st_month_ends']));
    const total = call('GAOQI_MONTHAVG', input['total_start'], column(input['total_month_ends']));
    const share = call('GAOQI_STAFFRATIO', science, total);
    return { pct: percentage(share), met: Number(share) >= 0.1 };
  },
  hnte_rd_collect: (input) => ({
    total: call('GAOQI_RDCOLLECT', input['internal_six'], input['outsourced_actual'], input['other']),
  }),
  hnte_domestic(input) {
    const share = call('GAOQI_DOMESTICRATIO', input['internal'], input['out_dom'], input['out_abroad']);
    return { pct: percentage(share), met: Number(share) >= 0.6 };
  },
  hnte_hitech_income(input) {
    const share = call('GAOQI_HITECHRATIO', input['hitech'], input['gross'], input['nontax']);
    return { pct: percentage(share), met: Number(share) >= 0.6 };
  },
  hnte_growth({ values }) {
    const [[rate, band, low, high] = []] = call('GAOQI_GROWTHBAND', column(values)) as readonly unknown[][];
    if (band === '需人工判断') return { status: 'manual', literal_pct: percentage(rate) };
    return { pct: rate === '' ? null : percentage(rate), band, points: [low, high] };
  },
  hnte_ip(input) {
    const unused = input['class_II_unused'] ?? 0;
    const [[band, low, high] = []] = call('GAOQI_IPSCORE', input['class_I'], unused) as readonly unknown[][];
    return { band, points: [low, high] };
  },
  sme_score(input) {
    const given = ['st', 'total', 'rd', 'sales', 'cost', 'I', 'II'].map((name) => input[name]);
    const [[staff, rd, ip, total] = []] = call('GAOQI_SMEPARTS', ...given) as readonly unknown[][];
    expect(call('GAOQI_SMESCORE', ...given)).toBe(total);
    return { staff, rd, ip, total, ok: Number(total) >= 60 && staff !== 0 };
  },
  sme_headcount: (input) => ({ avg: String(call('GAOQI_QUARTERAVG', [input['quarter_points']])) }),
  super_deduct_2022: ({ rd }) => ({ extra: String(call('GAOQI_DEDUCTION', rd, 2022)) }),
  uscc: ({ code }) => ({ check_ok: call('GAOQI_USCC', code) === '有效' }),
};

const told = cases.filter(({ kind }) => kind in answers);

describe('the golden cases through the built functions', () => {
  it('are at least fifty', () => {
    expect(told.length).toBeGreaterThan(49);
  });

  it.each(told)('$id', ({ kind, input, expected }) => {
    const found = answers[kind]?.(input) ?? {};
    const common = Object.keys(expected).filter((name) => name in found);
    expect(common.length).toBeGreaterThan(0);
    for (const name of common) expect([name, found[name]]).toEqual([name, expected[name]]);
  });
});
