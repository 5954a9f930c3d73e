import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product as it is shipped, running in a process of its own; `npm run build` makes it. */
export interface RunningProduct {
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Everything it has said so far, on both streams. */
  readonly said: () => string;
  /** Sends the signal and answers with the exit status, or the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
}

export interface Starting {
  readonly folder?: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the product; the one that has been built here. */
  readonly root?: string;
}

const here = join(__dirname, '../..');

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'product-'));

function spawned({ folder = newFolder(), words = ['--empty'], environment = {}, root = here }: Starting) {
  const child = spawn(process.execPath, [join(root, 'dist/functions/start.cjs'), ...words], {
    env: { ...process.env, PORT: '0', DATA_FOLDER: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listen = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (status, signal) => {
      resolve(status ?? signal);
    });
  });
  return { child, folder, said: () => text, ended };
}

/** Resolves when it says that it is ready. */
export function startProduct(starting: Starting = {}): Promise<RunningProduct> {
  const { child, folder, said, ended } = spawned(starting);
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const [, address] = /已就绪.*?：(http:\S+)/.exec(said()) ?? [];
      if (address === undefined || !said().includes('停止：')) return;
      child.stdout.off('data', look);
      resolve({
        address,
        folder,
        process: child,
        said,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', look);
    void ended.then(() => {
      reject(new Error(said()));
    });
  });
}

/** For a start that is expected to give up: its exit status and everything it said. */
export async function failedStart(starting: Starting) {
  const { said, ended } = spawned(starting);
  const status = await ended;
  return { status, said: said() };
}
