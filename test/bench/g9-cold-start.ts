import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { localIssuer } from '../../functions/identity/local-issuer.ts';
import { newFolder } from '../builders/running-product.ts';
import { type Spread, spreadOf } from './spread.ts';

/** The start of the deployed functions over the start of a bare script, at most. */
const goal = 1.25;
const stretch = 1.1;

const rounds = 21;

/** Milliseconds from the start of a process to its end, right after its first answer. */
export interface ColdStarts {
  /** Opens the store that is there, and says that it is ready. */
  readonly ready: readonly number[];
  /** Turns away who brings no token: no store is needed for that. */
  readonly refusing: readonly number[];
  readonly bare: readonly number[];
}

/** Runs a program to its end; its answer has to be the one that is expected. */
function millisecondsOf(
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
  expected: string,
): number {
  const began = performance.now();
  const said = execFileSync(process.execPath, program, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - began;
  if (!said.includes(expected)) throw new Error(said);
  return milliseconds;
}

/** The processes in turn, `times` times, after one round that warms the disk and makes the store. */
export async function coldStarts(root: string, times: number): Promise<ColdStarts> {
  const folder = newFolder();
  try {
    const issuer = await localIssuer(folder);
    const settings = {
      SIGN_IN: 'local',
      STORE_FILE: join(folder, 'ledgers.db'),
      IDENTITY_ISSUER: issuer.issuer,
      IDENTITY_AUDIENCE: issuer.audience,
      IDENTITY_KEYS: issuer.keys,
    };
    const at = (name: string): string => join(root, 'dist', 'bench', `${name}.cjs`);
    const product = (path: string, expected: string): number =>
      millisecondsOf(
        [at('cold-start-product'), join(root, 'dist/functions/main.cjs'), path],
        settings,
        expected,
      );
    const run = () => ({
      ready: product('/api/health', '"state":"ready"'),
      refusing: product('/api/catalogue', '"status":401'),
      bare: millisecondsOf([at('cold-start-bare')], settings, '"state":"ready"'),
    });
    run();
    const taken = Array.from({ length: times }, run);
    return {
      ready: taken.map(({ ready }) => ready),
      refusing: taken.map(({ refusing }) => refusing),
      bare: taken.map(({ bare }) => bare),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const milliseconds = ({ median, least, most }: Spread): string =>
  `${median.toFixed(0)} ms（${least.toFixed(0)}–${most.toFixed(0)}）`;

function verdictOf(ratio: number): string {
  if (ratio <= stretch) return '达到挑战值';
  return ratio <= goal ? '达标' : '未达标';
}

export async function coldStartLines(root: string): Promise<readonly string[]> {
  const { ready, refusing, bare } = await coldStarts(root, rounds);
  const ratioOf = (product: readonly number[]): Spread =>
    spreadOf(product.map((time, round) => time / (bare[round] ?? NaN)));
  const { median, least, most } = ratioOf(ready);
  return [
    `  比值 ${median.toFixed(2)}（${least.toFixed(2)}–${most.toFixed(2)}），目标 ≤ ${goal}，挑战 ≤ ${stretch}：${verdictOf(median)}`,
    `  本品，打开已有的数据并答复 ${milliseconds(spreadOf(ready))}`,
    `  本品，未登录的请求被拒绝 ${milliseconds(spreadOf(refusing))}，比值 ${ratioOf(refusing).median.toFixed(2)}`,
    `  node:http、一个请求、一个答复（基准） ${milliseconds(spreadOf(bare))}`,
  ];
}
