import type { Baseline, Bench, Contest, Side } from './contest.ts';
import { interleaved } from './interleaved.ts';
import { type Growth, growthExponent, type Spread, spreadOf } from './spread.ts';

/** What came of one bench. */
export interface BenchResult {
  readonly bench: Bench;
  readonly sides: readonly { readonly name: string; readonly time: Spread }[];
  /** The baseline that the ratio is taken to. */
  readonly against: string;
  /** Product over baseline, round by round. */
  readonly ratio: Spread;
  readonly disagreeing: readonly string[];
  readonly growth: readonly { readonly from: number; readonly to: number; readonly exponent: number }[];
  readonly remarks: readonly string[];
}

const rounds = 9;

/** The baselines that come to the product's answer, and the names of those that do not. */
async function judged({ baselines }: Contest): Promise<readonly [readonly Baseline[], readonly string[]]> {
  const agreeing: Baseline[] = [];
  for (const baseline of baselines) if (await baseline.agrees()) agreeing.push(baseline);
  return [agreeing, baselines.filter((baseline) => !agreeing.includes(baseline)).map(({ name }) => name)];
}

async function growthOf({ growth, contest }: Bench): Promise<BenchResult['growth']> {
  const grown: Growth[] = [];
  for (const size of growth) {
    const { product } = await contest(size);
    const [times = []] = await interleaved([product], size > 10_000 ? 5 : rounds);
    grown.push({ size, milliseconds: spreadOf(times).median });
  }
  return grown.slice(1).flatMap((to, index) => {
    const from = grown[index];
    return from === undefined ? [] : [{ from: from.size, to: to.size, exponent: growthExponent(from, to) }];
  });
}

const fastest = (times: ReadonlyMap<Side, readonly number[]>, sides: readonly Side[]): Side | undefined =>
  sides.toSorted((a, b) => spreadOf(times.get(a) ?? []).median - spreadOf(times.get(b) ?? []).median)[0];

/** Times a bench at its size, then at the sizes of its growth. No baseline that agrees is a bug, and thrown. */
export async function runBench(bench: Bench): Promise<BenchResult> {
  const contest = await bench.contest(bench.size);
  const [agreeing, disagreeing] = await judged(contest);
  const sides = [contest.product, ...agreeing, ...(contest.beside ?? [])];
  const measured = await interleaved(sides, rounds);
  const times = new Map(sides.map((side, index) => [side, measured[index] ?? []]));
  const against = fastest(times, agreeing);
  if (against === undefined) throw new Error(`${bench.id}: no baseline comes to the product's answer.`);
  const baselineTimes = times.get(against) ?? [];
  const ratios = (times.get(contest.product) ?? []).map(
    (time, round) => time / (baselineTimes[round] ?? NaN),
  );
  return {
    bench,
    sides: sides.map((side) => ({ name: side.name, time: spreadOf(times.get(side) ?? []) })),
    against: against.name,
    ratio: spreadOf(ratios),
    disagreeing,
    growth: await growthOf(bench),
    remarks: (await bench.remarks?.()) ?? [],
  };
}
