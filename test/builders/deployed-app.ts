import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Route } from '../../shared/api/define-route.ts';

const root = join(__dirname, '../..');

/** Everything that is deployed. */
export const deployedFiles = [
  'dist/functions/main.cjs',
  'dist/functions/read-process.cjs',
  'host.json',
  'package.json',
] as const;

/** The deployed files in a folder of their own, with nothing beside or above them. */
export function deployedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  for (const file of deployedFiles) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  return folder;
}

/** Those of the paths that .funcignore lets through, as git reads such a file. */
export function notIgnored(paths: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ignored-'));
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  cpSync(join(root, '.funcignore'), join(folder, '.git/info/exclude'));
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const listed = git('-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard', '-z');
  return listed.split('\0').filter((path) => path !== '');
}

export interface Registered {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly retryOptions?: unknown;
}

export interface LoadedApp {
  readonly milliseconds: number;
  readonly loaded: readonly string[];
  readonly registered: readonly Registered[];
  readonly hooks: readonly string[];
}

export interface Called {
  readonly error?: string;
  readonly lines: readonly string[];
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  /** With its parameters filled in and its query; without, as it is declared. */
  readonly path?: string;
  readonly body?: unknown;
}

/** A worker's process that has loaded the deployed app under the given settings and none of this process's own. */
export interface Worker {
  readonly app: LoadedApp;
  readonly request: (route: Route, asking?: Request) => Promise<Called>;
  readonly timer: (name: string) => Promise<Called>;
  readonly changes: (name: string, documents: readonly unknown[], retryCount?: number) => Promise<Called>;
  readonly end: () => void;
}

export async function deployedWorker(settings: Readonly<Record<string, string>>): Promise<Worker> {
  const child = fork(join(__dirname, 'functions-worker.cjs'), {
    env: { PATH: process.env['PATH'], ...settings },
    execArgv: [],
    silent: true,
  });
  const app = (await ask(child, { load: deployedFolder() })) as LoadedApp;
  const call = async (name: string, data: unknown, retryContext?: unknown): Promise<Called> =>
    (await ask(child, { call: { name, data, retryContext } })) as Called;
  return {
    app,
    request: ({ id, method, path: declared }, { headers = {}, path = declared, body } = {}) =>
      call(id, {
        http: {
          method,
          url: `https://api.example/api/${path}`,
          nullableHeaders: nullable({
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          }),
          nullableParams: nullable(parametersIn(declared, path)),
          nullableQuery: nullable(queryIn(path)),
          ...(body === undefined ? {} : { body: { string: JSON.stringify(body) } }),
        },
      }),
    timer: (name) => call(name, { json: '{"Schedule":{"AdjustForDST":false},"IsPastDue":false}' }),
    changes: (name, documents, retryCount = 0) =>
      call(name, { json: JSON.stringify(documents) }, { retryCount, maxRetryCount: -1 }),
    end: () => void child.kill('SIGKILL'),
  };
}

const nullable = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

const queryIn = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(path, 'https://api.example').searchParams);

function parametersIn(declared: string, path: string): Readonly<Record<string, string>> {
  const [asked = ''] = path.split('?');
  const parts = asked.split('/').map(decodeURIComponent);
  const named = declared.split('/').map((part, index) => [part.slice(1, -1), parts[index] ?? ''] as const);
  return Object.fromEntries(named.filter((_, index) => declared.split('/')[index]?.startsWith('{')));
}

interface Reply {
  readonly number: number;
  readonly answer?: unknown;
  readonly failed?: string;
}

let asked = 0;

/** The child answers in any order. */
function ask(child: ChildProcess, message: object): Promise<unknown> {
  const number = (asked += 1);
  return new Promise((resolve, reject) => {
    const listen = (reply: Reply): void => {
      if (reply.number !== number) return;
      child.off('message', listen);
      child.off('exit', ended);
      if (reply.failed === undefined) resolve(reply.answer);
      else reject(new Error(reply.failed));
    };
    const ended = (status: number | null): void => {
      reject(new Error(`The worker ended with ${status ?? 'a signal'}.`));
    };
    child.on('message', listen);
    child.once('exit', ended);
    child.send({ number, ...message });
  });
}
