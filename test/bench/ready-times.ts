import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

import { newFolder } from '../builders/running-product.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Seconds from the command to the line that says it is ready, when everything is built. */
const goal = 2;

const rounds = 7;

/** The whole command as one types it, in a group of its own, so that all of it can be ended. */
function secondsToReady(root: string, folder: string): Promise<number> {
  const began = performance.now();
  const command = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let [said, seconds] = ['', NaN];
    command.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (!Number.isNaN(seconds) || !said.includes('已就绪')) return;
      seconds = (performance.now() - began) / 1_000;
      if (command.pid !== undefined) process.kill(-command.pid, 'SIGTERM');
    });
    command.once('close', () => {
      if (Number.isNaN(seconds)) reject(new Error(said));
      else resolve(seconds);
    });
  });
}

export interface ReadyTimes {
  /** With the eleven example ledgers to load. */
  readonly first: Spread;
  readonly later: Spread;
}

export async function readyTimes(root: string, times = rounds): Promise<ReadyTimes> {
  const [first, later]: [number[], number[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    const folder = newFolder();
    first.push(await secondsToReady(root, folder));
    later.push(await secondsToReady(root, folder));
    rmSync(folder, { recursive: true });
  }
  return { first: spreadOf(first), later: spreadOf(later) };
}

const line = (name: string, { median, least, most }: Spread): string =>
  `  ${name} ${median.toFixed(2)} 秒（${least.toFixed(2)}–${most.toFixed(2)}，目标 ≤ ${goal} 秒，${median <= goal ? '达标' : '未达标'}）`;

export async function readyLines(root: string): Promise<readonly string[]> {
  if (process.platform === 'win32') return ['  本机不能成组结束进程，测不了'];
  const { first, later } = await readyTimes(root);
  return [line('第一次（装入十一份示例）', first), line('以后', later)];
}
