import { join } from 'node:path';

import { benchLines } from './bench-report.ts';
import { boardLines } from './board-readers.ts';
import type { Bench } from './contest.ts';
import { verdictsBench } from './g1-verdicts.ts';
import { tracesBench } from './g2-traces.ts';
import { remoteCellsBench } from './g11-remote-cells.ts';
import { scoresBench } from './g3-scores.ts';
import { readSheets } from './g4a-read-sheets.ts';
import { readLedgerBench } from './g4b-read-ledger.ts';
import { validateRowsBench } from './g5-validate-rows.ts';
import { heldUpLines } from './held-up.ts';
import { consolidateBench } from './g6-consolidate.ts';
import { deadlineLines } from './deadline-lines.ts';
import { resubmitBench } from './g7-resubmit.ts';
import { submissionLines } from './g8-submissions.ts';
import { coldStartLines } from './g9-cold-start.ts';
import { sizeLines } from './g10-sizes.ts';
import { paneLines } from './g12-pane.ts';
import { openingLines } from './opening-times.ts';
import { readyLines } from './ready-times.ts';
import { runBench } from './run-bench.ts';
import { townsTableLines } from './towns-table.ts';

/** `npm run bench`, or one row of it by its id: `npm run bench -- G4a`. */
const benches: readonly Bench[] = [
  verdictsBench,
  tracesBench,
  scoresBench,
  readSheets,
  readLedgerBench,
  validateRowsBench,
  consolidateBench,
  resubmitBench,
  remoteCellsBench,
];
/** Whole processes, held against a limit instead of a baseline. */
const wholes = [
  { id: 'G8', title: '64 个连接同时报送，每份落盘', lines: submissionLines },
  { id: 'G9', title: '部署的函数从冷到第一个答复', lines: coldStartLines },
  { id: 'G10', title: '下载的大小', lines: sizeLines },
  { id: 'towns', title: 'examples/2021 十一份台账 → 汇总表', lines: townsTableLines },
  { id: 'deadline', title: '全国截止日在 Cosmos DB 上要多少 RU/s', lines: deadlineLines },
  { id: 'board', title: '看板的数字，50 人同时读，各镇不停报送', lines: boardLines },
  {
    id: 'G12',
    title: '面板从打开到可用，对空的 React + Fluent 页面；在 5,509 行里输入到标出',
    lines: paneLines,
  },
  { id: 'open', title: '工作台打开 5,509 行的台账', lines: openingLines },
  { id: 'blocks', title: '页面被占住多久：读台账、打开台账、评价整份台账', lines: heldUpLines },
  { id: 'start', title: 'npm start 到就绪', lines: readyLines },
] as const;
const ids = [...benches, ...wholes].map(({ id }) => id);

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
  for (const { id, title, lines } of wholes)
    if (isWanted(id)) print([`${id}  ${title}`, ...(await lines(join(__dirname, '../..'))), '']);
}

void main(process.argv.slice(2));
