import type { UnitNames } from '../../shared/domain/org-unit.ts';
import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { EvaluationDesk } from '../../shared/ports/evaluation-desk.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import { failed } from '../../shared/result.ts';
import type { DeskAnswer, DeskRequest, DeskVerb, DeskWork } from './desk-message.ts';

interface Waiting {
  readonly resolve: (answered: never) => void;
  readonly reject: (why: Error) => void;
}

/** A file of a stranger that takes longer takes for ever. Milliseconds. */
const deadline = 20_000;

/**
 * The desk in a worker of its own: the page stays free while thousands of rows are read. A worker that hangs or crashes
 * over a file is ended, and the next file gets a new one.
 */
export function workerDesk(units: readonly UnitNames[]): LedgerDesk & EvaluationDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function end(why: string): void {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(new Error(why));
  }

  function ask<V extends DeskVerb>(verb: V, asked: DeskWork[V]['asked']): Promise<DeskWork[V]['answered']> {
    worker ??= started(waiting, end);
    const request: DeskRequest<V> = { number: (last += 1), verb, asked, units };
    const answered = new Promise<DeskWork[V]['answered']>((resolve, reject) => {
      waiting.set(request.number, { resolve, reject });
    });
    worker.postMessage(request);
    return answered;
  }

  return {
    async openFile(file) {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        end('too slow');
      }, deadline);
      const opened = ask('openFile', file).catch(() =>
        failed(late ? fileSentences.tooSlow : fileSentences.crashed),
      );
      return opened.finally(() => {
        clearTimeout(timer);
      });
    },
    openSheets: (sheets) => ask('openSheets', sheets),
    changeRows: (changes) => ask('changeRows', changes),
    reread: (reading) => ask('reread', reading),
    changesSince: (before) => ask('changesSince', before),
    sheetsToSend: () => ask('sheetsToSend', null),
    evaluateRows: (asked) => ask('evaluateRows', asked),
    judgeStretch: (asked) => ask('judgeStretch', asked),
    diagnose: (asked) => ask('diagnose', asked),
  };
}

function started(waiting: Map<number, Waiting>, end: (why: string) => void): Worker {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.ok) asked?.resolve(data.answered as never);
    else asked?.reject(new Error(data.why));
  });
  worker.addEventListener('error', ({ message }) => {
    end(message);
  });
  return worker;
}
