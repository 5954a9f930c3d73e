import type { UnitNames } from '../../shared/domain/org-unit.ts';
import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { EvaluationDesk } from '../../shared/ports/evaluation-desk.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import { failed, ok } from '../../shared/result.ts';
import type { DeskAnswer, DeskMessage, DeskVerb, DeskWork } from './desk-message.ts';
import { pauses } from './pauses.ts';
import { partsOf, type WorkbookPart, withoutRows, withParts } from './workbook-parts.ts';

interface Waiting {
  /** Rows that come ahead of the answer. */
  readonly parts: WorkbookPart[];
  readonly resolve: (answered: never) => void;
  readonly reject: (why: Error) => void;
}

/** Rows that travel in parts: where those of the answer go, and those that go ahead of the question. */
interface Rows {
  readonly parts?: WorkbookPart[];
  readonly ahead?: Iterable<WorkbookPart>;
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

  /** What is asked while a workbook is on its way there, comes after it. */
  let posted = Promise.resolve();

  function ask<V extends DeskVerb>(
    verb: V,
    asked: DeskWork[V]['asked'],
    { parts = [], ahead = [] }: Rows = {},
  ): Promise<DeskWork[V]['answered']> {
    const number = (last += 1);
    const answered = new Promise<DeskWork[V]['answered']>((resolve, reject) => {
      waiting.set(number, { parts, resolve, reject });
    });
    posted = posted.then(async () => {
      const pause = pauses();
      for (const part of ahead) {
        post({ kind: 'rows', number, part });
        await pause();
      }
      post({ kind: 'asked', number, verb, asked, units });
    });
    return answered;
  }

  const post = (message: DeskMessage): void => {
    // A new worker knows nothing of what the one that was ended has been told.
    if (!waiting.has(message.number)) return;
    worker ??= started(waiting, end);
    worker.postMessage(message);
  };

  return {
    async openFile(file) {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        end('too slow');
      }, deadline);
      const parts: WorkbookPart[] = [];
      const opened = ask('openFile', file, { parts })
        .then((read) =>
          read.ok ? ok({ ...read.value, workbook: withParts(read.value.workbook, parts) }) : read,
        )
        .catch(() => failed(late ? fileSentences.tooSlow : fileSentences.crashed));
      return opened.finally(() => {
        clearTimeout(timer);
      });
    },
    openSheets: (sheets) =>
      ask(
        'openSheets',
        { ...sheets, workbook: withoutRows(sheets.workbook) },
        { ahead: partsOf(sheets.workbook) },
      ),
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
    if (data.kind === 'rows') {
      asked?.parts.push(data.part);
      return;
    }
    waiting.delete(data.number);
    if (data.kind === 'answered') asked?.resolve(data.answered as never);
    else asked?.reject(new Error(data.why));
  });
  worker.addEventListener('error', ({ message }) => {
    end(message);
  });
  return worker;
}
