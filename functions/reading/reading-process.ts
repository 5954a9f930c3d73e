import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { ReadingReply, ReadingRequest } from './reading-message.ts';

export interface ProcessLimits {
  /** The built file of read-process.ts. */
  readonly program: string;
  /** Milliseconds a file may take, once the process listens. */
  readonly deadline: number;
  /** MiB of JavaScript memory; what goes beyond it ends the process. */
  readonly memory: number;
}

/** A reading process that lives from file to file, and is replaced when one ends it. */
export interface ReadingProcess {
  readonly ask: (request: ReadingRequest) => Promise<Exclude<ReadingReply, { kind: 'ready' }>>;
  readonly close: () => void;
}

export function readingProcess(limits: ProcessLimits): ReadingProcess {
  let child: ChildProcess | undefined;
  const running = async (): Promise<ChildProcess | undefined> => {
    child = child?.connected === true ? child : await started(limits);
    return child;
  };
  return {
    ask: async (request) => {
      const asked = await running();
      if (asked === undefined) return problem(fileSentences.crashed);
      return answerOf(asked, request, limits.deadline);
    },
    close: () => {
      child?.kill('SIGKILL');
    },
  };
}

const problem = (reason: FileProblem): { readonly kind: 'problem'; readonly problem: FileProblem } => ({
  kind: 'problem',
  problem: reason,
});

/** A process that has said it listens; undefined when it ended before. */
function started({ program, memory }: ProcessLimits): Promise<ChildProcess | undefined> {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve) => {
    child.once('message', () => {
      child.removeAllListeners('exit');
      resolve(child);
    });
    child.once('exit', () => {
      resolve(undefined);
    });
    child.once('error', () => {
      resolve(undefined);
    });
  });
}

/** V8 says so before it gives up. */
const outOfMemory = /heap out of memory|invalid (array|table) size|Array buffer allocation failed/i;

function answerOf(
  child: ChildProcess,
  request: ReadingRequest,
  deadline: number,
): Promise<Exclude<ReadingReply, { kind: 'ready' }>> {
  return new Promise((resolve) => {
    let [lastWords, late] = ['', false];
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, deadline);
    child.stderr?.on('data', (text: Buffer) => {
      lastWords = (lastWords + text.toString('utf8')).slice(-20_000);
    });
    const settle = (reply: Exclude<ReadingReply, { kind: 'ready' }>): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners('data');
      resolve(reply);
    };
    child.once('message', settle);
    child.once('close', () => {
      const reason = outOfMemory.test(lastWords) ? fileSentences.tooMuchMemory : fileSentences.crashed;
      settle(problem(late ? fileSentences.tooSlow : reason));
    });
    child.send(request);
  });
}
