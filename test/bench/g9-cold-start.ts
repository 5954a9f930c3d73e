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

export interface ColdStarts {
  /** Milliseconds from the start of the process to its end, right after its first answer. */
  readonly product: readonly number[];
  readonly bare: readonly number[];
}

/** Runs a program to its end; its answer has to say that it is ready. */
function millisecondsOf(program: readonly string[], environment: Readonly<Record<string, string>>): number {
  const began = performance.now();
  const said = execFileSync(process.execPath, program, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - began;
  const { state } = JSON.parse(said) as { readonly state: string };
  if (state !== 'ready') throw new Error(said);
  return milliseconds;
}

/** Both processes in turn, `times` times, after one round that warms the disk and makes the store. */
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
    const run = () => ({
      product: millisecondsOf([at('cold-start-product'), join(root, 'dist/functions/main.cjs')], settings),
      bare: millisecondsOf([at('cold-start-bare')], settings),
    });
    run();
    const taken = Array.from({ length: times }, run);
    return { product: taken.map(({ product }) => product), bare: taken.map(({ bare }) => bare) };
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
  const { product, bare } = await coldStarts(root, rounds);
  const { median, least, most } = spreadOf(product.map((time, round) => time / (bare[round] ?? NaN)));
  return [
    `  比值 ${median.toFixed(2)}（${least.toFixed(2)}–${most.toFixed(2)}），目标 ≤ ${goal}，挑战 ≤ ${stretch}：${verdictOf(median)}`,
    `  本品，打开已有的数据并答复 ${milliseconds(spreadOf(product))}`,
    `  node:http、一个请求、一个答复 ${milliseconds(spreadOf(bare))}`,
  ];
}
