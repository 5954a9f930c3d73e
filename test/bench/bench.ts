import { join } from 'node:path';

import { benchLines } from './bench-report.ts';
import type { Bench } from './contest.ts';
import { readSheets } from './g4a-read-sheets.ts';
import { readLedgerBench } from './g4b-read-ledger.ts';
import { consolidateBench } from './g6-consolidate.ts';
import { runBench } from './run-bench.ts';
import { townsTableLines } from './towns-table.ts';

/** `npm run bench`, or one row of it by its id: `npm run bench -- G4a`. */
const benches: readonly Bench[] = [readSheets, readLedgerBench, consolidateBench];
const townsId = 'towns';
const ids = [...benches.map(({ id }) => id), townsId];

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    process.stderr.write(`没有这一项：${unknown.join('、')}。可选：${ids.join('、')}\n`);
    process.exitCode = 2;
    return;
  }
  const isWanted = (id: string): boolean => wanted.length === 0 || wanted.includes(id);
  print(['每项各轮交替计时，取中位数；括号内为最小–最大。比值 = 本品 ÷ 基准，越小越好。', '']);
  for (const bench of benches) if (isWanted(bench.id)) print(benchLines(await runBench(bench)));
  if (isWanted(townsId))
    print([`${townsId}  examples/2021 十一份台账 → 汇总表`, ...townsTableLines(join(__dirname, '../..'))]);
}

void main(process.argv.slice(2));
