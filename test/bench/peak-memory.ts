import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generatedLedger } from './generated-ledger.ts';
import { spreadOf } from './spread.ts';

/** The most that reading one such ledger may hold, Node itself included. */
const goalMiB = 180;

const program = join(__dirname, 'peak-memory-process.cjs');

/** Median of the peaks of several processes, in MiB. */
function peakMiB(args: readonly string[]): number {
  const peaks = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' })),
  );
  return spreadOf(peaks).median / 1024;
}

export function peakMemoryRemarks(rows: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peak-memory-'));
  try {
    const path = join(folder, 'ledger.xlsx');
    writeFileSync(path, generatedLedger(rows).bytes);
    const [peak, empty] = [peakMiB([path]), peakMiB([])];
    const verdict = peak <= goalMiB ? '达标' : '未达标';
    return Promise.resolve([
      `内存峰值 ${peak.toFixed(0)} MiB（目标 ≤ ${goalMiB}，${verdict}；空进程 ${empty.toFixed(0)} MiB）`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
