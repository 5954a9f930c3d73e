import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';

import { localIssuer } from '../../functions/identity/local-issuer.ts';
import { wujinPeople } from '../../shared/domain/wujin-people.ts';
import { newFolder } from '../builders/running-product.ts';
import { type Sender, ledgerText, manySenders, sendText } from '../builders/town-senders.ts';
import { growthExponent, spreadOf } from './spread.ts';
import { type LoadFigures, underLoad } from './submission-load.ts';

/** Durable submissions a second over those of the same server that stores nothing, at least. */
const goal = 0.45;
const stretch = 0.6;

/** The slowest hundredth over the middle, and the very slowest over the middle of few connections, at most. */
const mostOverMiddle = 3;
const mostOverFew = 5;

const [many, few] = [64, 8];

export interface SubmissionWork {
  readonly connections: number;
  readonly rows: number;
  readonly seconds: number;
  readonly rounds: number;
}

export interface Submissions {
  readonly durable: readonly LoadFigures[];
  readonly forgetful: readonly LoadFigures[];
  /** Durable, over few connections. */
  readonly few: LoadFigures;
}

interface Side {
  readonly process: ChildProcess;
  readonly address: string;
  readonly senders: readonly Sender[];
}

async function started(root: string, main: string, folder: string): Promise<Side> {
  const issuer = await localIssuer(folder);
  const tokens = new Map<string, string>();
  for (const person of wujinPeople)
    if (person.unit !== null) tokens.set(person.unit, await issuer.sign(person, 3_600));
  const child = spawn(
    process.execPath,
    [join(root, 'dist/bench/answering-server.cjs'), join(root, 'dist', main)],
    {
      env: {
        ...process.env,
        SIGN_IN: 'local',
        STORE_FILE: join(folder, 'ledgers.db'),
        IDENTITY_ISSUER: issuer.issuer,
        IDENTITY_AUDIENCE: issuer.audience,
        IDENTITY_KEYS: issuer.keys,
        REQUESTS_PER_MINUTE: 'unlimited',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => {
      resolve(said.toString('utf8').trim());
    });
    child.once('close', () => {
      reject(new Error(`${main} has ended.`));
    });
  });
  return { process: child, address, senders: manySenders(many, (unit) => tokens.get(unit) ?? '') };
}

/** Both sides for as long as the work takes: the deployed functions, and the same with a store that stores nothing. */
async function withBoth<Answer>(
  root: string,
  work: (durable: Side, forgetful: Side) => Promise<Answer>,
): Promise<Answer> {
  const folder = newFolder();
  const durable = await started(root, 'functions/main.cjs', folder);
  const forgetful = await started(root, 'bench/forgetful/main.cjs', folder);
  try {
    return await work(durable, forgetful);
  } finally {
    for (const { process: child } of [durable, forgetful]) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

/** The two in turn, after one round that warms them. */
export const submissions = (root: string, work: SubmissionWork): Promise<Submissions> =>
  withBoth(root, async (durable, forgetful) => {
    const { connections, rows, seconds, rounds } = work;
    const run = ({ address, senders }: Side, most: number): Promise<LoadFigures> =>
      underLoad({ address, senders: senders.slice(0, most), rows, seconds });
    const figures = { durable: [] as LoadFigures[], forgetful: [] as LoadFigures[] };
    for (let round = 0; round <= rounds; round += 1) {
      const taken = [await run(durable, connections), await run(forgetful, connections)] as const;
      if (round === 0) continue;
      figures.durable.push(taken[0]);
      figures.forgetful.push(taken[1]);
    }
    return { ...figures, few: await run(durable, few) };
  });

/** What both answer to the same two ledgers, one after the other, without the moments. */
export const answersOfBoth = (root: string): Promise<readonly (readonly string[])[]> =>
  withBoth(root, async (durable, forgetful) => {
    const texts = [3, 4].map((rows) => ledgerText(townOf(durable), rows));
    const agent = new Agent();
    const told = async (side: Side): Promise<readonly string[]> => {
      const answers: string[] = [];
      for (const text of texts)
        answers.push(
          (await sendText(agent, side.address, townOf(side), text)).text.replace(/"[-\d]+T[^"]+Z"/g, '""'),
        );
      return answers;
    };
    return [await told(durable), await told(forgetful)];
  });

function townOf({ senders: [first] }: Side): Sender {
  if (first === undefined) throw new Error('Nobody sends.');
  return first;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;

/** The product of all rounds, told in one. */
function latency(rounds: readonly LoadFigures[]) {
  const times = rounds.flatMap(({ acknowledged }) => acknowledged).toSorted((a, b) => a - b);
  return { p50: at(times, 0.5), p99: at(times, 0.99), most: at(times, 1), count: times.length };
}

const met = (isMet: boolean): string => (isMet ? '达标' : '未达标');
const rate = (rounds: readonly LoadFigures[]): number =>
  spreadOf(rounds.map(({ perSecond }) => perSecond)).median;

async function growthLine(root: string, sizes: readonly number[]): Promise<string> {
  const grown: { readonly size: number; readonly milliseconds: number }[] = [];
  for (const size of sizes) {
    const { durable } = await submissions(root, { connections: few, rows: size, seconds: 3, rounds: 3 });
    grown.push({ size, milliseconds: 1_000 / rate(durable) });
  }
  const steps = grown.slice(1).flatMap((to, index) => {
    const from = grown[index];
    return from === undefined ? [] : [`${from.size}→${to.size} 行 n^${growthExponent(from, to).toFixed(2)}`];
  });
  return `  增长 ${steps.join('，')}（${grown.map(({ size, milliseconds }) => `${size} 行每份 ${milliseconds.toFixed(1)} ms`).join('，')}）`;
}

export async function submissionLines(root: string): Promise<readonly string[]> {
  const rows = 500;
  const {
    durable,
    forgetful,
    few: fewer,
  } = await submissions(root, { connections: many, rows, seconds: 4, rounds: 7 });
  const ratio = spreadOf(
    durable.map(({ perSecond }, round) => perSecond / (forgetful[round]?.perSecond ?? NaN)),
  );
  const [all, middle] = [latency(durable), latency([fewer]).p50];
  const waits = durable.reduce((sum, { toldToWait }) => sum + toldToWait, 0);
  const verdict = ratio.median >= stretch ? '达到挑战值' : met(ratio.median >= goal);
  return [
    `  比值 ${ratio.median.toFixed(2)}（${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}），目标 ≥ ${goal}，挑战 ≥ ${stretch}：${verdict}`,
    `  本品，${many} 个连接，每份 ${rows} 行，落盘后才答复 每秒 ${rate(durable).toFixed(1)} 份`,
    `  同一程序，读、核对、答复，不存（基准） 每秒 ${rate(forgetful).toFixed(1)} 份`,
    `  p50 ${all.p50.toFixed(0)} ms，p99 ${all.p99.toFixed(0)} ms（目标 ≤ ${mostOverMiddle} 倍 p50，${met(all.p99 <= mostOverMiddle * all.p50)}）`,
    `  最慢 ${all.most.toFixed(0)} ms，${few} 个连接的 p50 ${middle.toFixed(0)} ms（目标 ≤ ${mostOverFew} 倍，${met(all.most <= mostOverFew * middle)}）；请稍后再报（503）${waits} 次`,
    await growthLine(root, [50, 500, 5_000]),
  ];
}
