import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { type Spread, spreadOf } from './spread.ts';

/** Seconds of process time, beyond Node's own start, that the eleven ledgers may take to the table. */
const goal = 1;

const rounds = 7;

/** "1m2.34s": what the shell's `times` prints. */
const secondsOf = (text: string): number => {
  const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** User and system time of a Node program and of all processes it starts, in seconds. */
function processTime(args: readonly string[]): number {
  const script = '"$@" >/dev/null 2>&1; times';
  const printed = execFileSync('sh', ['-c', script, 'sh', process.execPath, ...args], { encoding: 'utf8' });
  const [, ofChildren = ''] = printed.trim().split('\n');
  return ofChildren
    .split(' ')
    .map(secondsOf)
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** The command's process time less that of an empty Node, round by round. */
export function townsTableSeconds(root: string, times = rounds): Spread {
  const command = [
    join(root, 'dist/functions/consolidate.cjs'),
    join(root, 'examples/2021'),
    '--year',
    '2021',
  ];
  return spreadOf(
    Array.from({ length: times }, () => {
      const empty = processTime(['-e', '0']);
      return processTime(command) - empty;
    }),
  );
}

export function townsTableLines(root: string): readonly string[] {
  if (process.platform === 'win32') return ['  本机没有 POSIX 命令行，测不了进程时间'];
  const { median, least, most } = townsTableSeconds(root);
  const verdict = median <= goal ? '达标' : '未达标';
  return [
    `  进程时间（用户态加系统态，含子进程，减去空 Node）${median.toFixed(2)} 秒（${least.toFixed(2)}–${most.toFixed(2)}，` +
      `目标 ≤ ${goal} 秒，${verdict}）`,
  ];
}
