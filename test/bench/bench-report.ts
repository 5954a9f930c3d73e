import { alignedLines } from '../../shared/text/columns.ts';
import type { BenchResult } from './run-bench.ts';
import type { Spread } from './spread.ts';

const milliseconds = ({ median, least, most }: Spread): string =>
  `${median.toFixed(1)} ms（${least.toFixed(1)}–${most.toFixed(1)}）`;

function verdictOf({ ratio: { median }, bench: { goal, stretch } }: BenchResult): string {
  if (median <= stretch) return '达到挑战值';
  return median <= goal ? '达标' : '未达标';
}

const growthLine = ({ bench, growth }: BenchResult): string =>
  growth
    .map(
      ({ from, to, exponent }) =>
        `${from.toLocaleString('en')}→${to.toLocaleString('en')} ${bench.unit} n^${exponent.toFixed(2)}`,
    )
    .join('，');

/** One bench as lines: its ratio against its goal, every side's time, how it grows. */
export function benchLines(result: BenchResult): readonly string[] {
  const { bench, sides, against, ratio, disagreeing, remarks } = result;
  const times = (share: number): string => share.toFixed(bench.goal < 0.1 ? 4 : 2);
  const spread = `${times(ratio.least)}–${times(ratio.most)}`;
  const sideLines = alignedLines(
    sides.map(({ name, time }) => [`  ${name}${name === against ? '（基准）' : ''}`, milliseconds(time)]),
    ['left', 'left'],
  );
  return [
    `${bench.id}  ${bench.title}`,
    `  比值 ${times(ratio.median)}（${spread}），目标 ≤ ${bench.goal}，挑战 ≤ ${bench.stretch}：${verdictOf(result)}`,
    ...sideLines,
    `  增长 ${growthLine(result)}`,
    ...remarks.map((remark) => `  ${remark}`),
    ...disagreeing.map((name) => `  ${name} 读出的值与文件不同，不作基准`),
    '',
  ];
}
