import { workerDesk } from '../../addin/reading/worker-desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import type { OpenedFile } from '../../shared/ports/ledger-desk.ts';

/** A page that lets its desk read a file and watches its own main thread meanwhile. */
export interface PageReading {
  /** The result as JSON. */
  readonly result: string;
  /** Milliseconds from the file's bytes to the result. */
  readonly took: number;
  /** How often the page was free meanwhile. */
  readonly beats: number;
  /** Milliseconds between two beats of the page's heart, at most. */
  readonly longestBlock: number;
  /** Tasks that the browser itself calls long: 50 ms and more. */
  readonly longTasks: readonly number[];
}

declare global {
  var readOnPage: (address: string, file: Omit<OpenedFile, 'bytes'>) => Promise<PageReading>;
}

/** Beats as often as the event loop lets it; what comes between two beats has blocked the page. */
function heartbeat(): () => Pick<PageReading, 'took' | 'beats' | 'longestBlock'> {
  const { port1, port2 } = new MessageChannel();
  const began = performance.now();
  let [longestBlock, last, beats, beating] = [0, began, 0, true];
  port2.onmessage = () => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
    beats += 1;
    if (beating) port1.postMessage(null);
  };
  port1.postMessage(null);
  return () => {
    beating = false;
    return { took: performance.now() - began, beats, longestBlock };
  };
}

const desk = workerDesk(wujinUnits);

globalThis.readOnPage = async (address, file) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const stop = heartbeat();
  const result = await desk.openFile({ ...file, bytes });
  const watched = stop();
  observer.disconnect();
  return { result: JSON.stringify(result), ...watched, longTasks };
};
