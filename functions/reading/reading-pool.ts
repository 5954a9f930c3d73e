import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { readingProcess } from './reading-process.ts';
import type { ProcessLimits, ReadingProcess } from './reading-process.ts';
import type { ReadingTaskName } from './reading-tasks.ts';
import type { TakenFile } from './taken-files.ts';

export interface PoolOptions extends Partial<Omit<ProcessLimits, 'program'>> {
  /** The built file of read-process.ts. */
  readonly program: string;
  readonly task: ReadingTaskName;
  /** Handed to the task with every file. */
  readonly options?: unknown;
  /** Processes that read side by side. */
  readonly processes?: number;
}

/** What came of one file: the task's answer, or why the file could not be read. */
export interface FileReading<Answer> {
  readonly file: TakenFile;
  readonly read: Result<Answer, FileProblem>;
}

const usual = { deadline: 10_000, memory: 400, processes: 2 } as const;

/** Files read ahead of the one whose answer is waited for, so that answers do not pile up in memory. */
const lookAhead = 6;

/** A second process pays only where there is much to read. */
const [worthFiles, worthBytes] = [100, 2_000_000];

/**
 * Reads files in processes of their own, and yields what the task made of each in the order of the files. A file that
 * takes too long, too much memory or its process with it is answered with a problem; the others are read all the same.
 */
export async function* readFiles<Answer>(
  files: readonly TakenFile[],
  pool: PoolOptions,
): AsyncGenerator<FileReading<Answer>> {
  const limits = { ...usual, ...pool };
  const idle = Array.from({ length: processesFor(files, limits.processes) }, () => readingProcess(limits));
  const all = [...idle];
  const waiting: ((process: ReadingProcess) => void)[] = [];
  const take = (): Promise<ReadingProcess> | ReadingProcess =>
    idle.shift() ?? new Promise((resolve) => waiting.push(resolve));
  const give = (process: ReadingProcess): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(process);
    else next(process);
  };
  const read = async (file: TakenFile): Promise<FileReading<Answer>> => {
    if (file.problem !== undefined) return { file, read: failed(file.problem) };
    const process = await take();
    const { path, name } = file;
    const reply = await process.ask({ task: pool.task, path, name, options: pool.options });
    give(process);
    // The table of tasks says what each answers; the caller names the task and its answer together.
    return { file, read: reply.kind === 'answer' ? ok(reply.answer as Answer) : failed(reply.problem) };
  };
  try {
    yield* inOrder(files, read);
  } finally {
    all.forEach(({ close }) => {
      close();
    });
  }
}

function processesFor(files: readonly TakenFile[], most: number): number {
  const readable = files.filter(({ problem }) => problem === undefined);
  const bytes = readable.reduce((sum, file) => sum + file.bytes, 0);
  return readable.length > worthFiles || bytes > worthBytes ? most : 1;
}

async function* inOrder<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const ahead: Promise<Answer>[] = [];
  for (const item of items) {
    ahead.push(work(item));
    if (ahead.length > lookAhead) yield await (ahead.shift() as Promise<Answer>);
  }
  for (const answer of ahead) yield await answer;
}
