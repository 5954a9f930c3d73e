import { randomOf } from './random.ts';

/** Arguments of GAOQI_SMESCORE as a sheet hands them over. */
export interface ScoreRow {
  readonly scienceStaff: number;
  readonly totalStaff: number;
  readonly rd: number;
  readonly sales: number;
  readonly costs: number;
  readonly classI: number;
  readonly classII: number;
}

/** Enterprises whose figures lie anywhere between no points and all of them. */
export function scoreRows(count: number): readonly ScoreRow[] {
  const random = randomOf(count);
  const amount = (from: number, to: number): number => random.integer(from * 100, to * 100) / 100;
  return Array.from({ length: count }, () => {
    const totalStaff = random.integer(5, 500);
    const sales = amount(100, 20_000);
    return {
      scienceStaff: random.integer(0, Math.floor(totalStaff / 2)),
      totalStaff,
      rd: Math.round(sales * random.fraction() * 8) / 100 + 0.01,
      sales,
      costs: Math.round(sales * (20 + random.fraction() * 70)) / 100 + 0.01,
      classI: random.chance(0.3) ? 1 : 0,
      classII: random.integer(0, 6),
    };
  });
}
