import type { UnitNames } from '../../shared/domain/org-unit.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import type { DeskAnswer, DeskRequest, DeskVerb, DeskWork } from './desk-message.ts';

interface Waiting {
  readonly resolve: (answered: never) => void;
  readonly reject: (why: Error) => void;
}

/** The desk in a worker of its own: the page stays free while thousands of rows are read. */
export function workerDesk(units: readonly UnitNames[]): LedgerDesk {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.ok) asked?.resolve(data.answered as never);
    else asked?.reject(new Error(data.why));
  });
  const ask = <V extends DeskVerb>(verb: V, asked: DeskWork[V]['asked']): Promise<DeskWork[V]['answered']> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const request: DeskRequest<V> = { number: last, verb, asked, units };
      worker.postMessage(request);
    });
  return {
    openFile: (file) => ask('openFile', file),
    openSheets: (sheets) => ask('openSheets', sheets),
    changeRows: (changes) => ask('changeRows', changes),
    reread: (reading) => ask('reread', reading),
    changesSince: (before) => ask('changesSince', before),
    sheetsToSend: () => ask('sheetsToSend', null),
  };
}
