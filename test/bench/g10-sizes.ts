import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of what the browser loads, held against the bytes it may take when compressed. */
interface Part {
  readonly name: string;
  /** Below dist/. */
  readonly file: string;
  readonly goal?: number;
  readonly stretch?: number;
}

const parts: readonly Part[] = [
  { name: 'Excel 装入的函数 functions.js', file: 'addin/functions.js', goal: 30_000, stretch: 20_000 },
  {
    name: '面板里逐格核对的部分（值和问题的种类）',
    file: 'end-to-end/cell-validator.js',
    goal: 4_000,
    stretch: 2_000,
  },
  { name: '逐行核对，连同每种问题的句子和公式的验算', file: 'end-to-end/row-validator.js' },
];

export interface PartSize extends Part {
  readonly bytes: number;
  readonly compressed: number;
}

export const partSizes = (root: string): readonly PartSize[] =>
  parts.map((part) => {
    const content = readFileSync(join(root, 'dist', part.file));
    return { ...part, bytes: content.length, compressed: gzipSync(content, { level: 9 }).length };
  });

function verdictOf({ compressed, goal = Infinity, stretch = 0 }: PartSize): string {
  if (compressed <= stretch) return '达到挑战值';
  return compressed <= goal ? '达标' : '未达标';
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

const judged = (part: PartSize): string =>
  part.goal === undefined
    ? '（不设目标）'
    : `，目标 ≤ ${kilobytes(part.goal)}，挑战 ≤ ${kilobytes(part.stretch ?? 0)}：${verdictOf(part)}`;

export const sizeLines = (root: string): Promise<readonly string[]> =>
  Promise.resolve(
    partSizes(root).map(
      (part) =>
        `  ${part.name} 压缩后 ${kilobytes(part.compressed)}（未压缩 ${kilobytes(part.bytes)}）${judged(part)}`,
    ),
  );
