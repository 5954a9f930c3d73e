import { workerDesk } from '../../addin/reading/worker-desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import type { OpenedFile } from '../../shared/ports/ledger-desk.ts';

/** A page that lets its desk read a file and watches its own main thread meanwhile. */
export interface PageReading {
  /** The result as JSON. */
  readonly result: string;
  /** Milliseconds between two beats of the page's heart, at most. */
  readonly longestBlock: number;
  /** Tasks that the browser itself calls long: 50 ms and more. */
  readonly longTasks: readonly number[];
}

declare global {
  var readOnPage: (address: string, file: Omit<OpenedFile, 'bytes'>) => Promise<PageReading>;
}

/** Beats as often as the event loop lets it; what comes between two beats has blocked the page. */
function heartbeat(): () => number {
  const { port1, port2 } = new MessageChannel();
  let [longest, last, beating] = [0, performance.now(), true];
  port2.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (beating) port1.postMessage(null);
  };
  port1.postMessage(null);
  return () => {
    beating = false;
    return longest;
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
  const longestBlock = stop();
  observer.disconnect();
  return { result: JSON.stringify(result), longestBlock, longTasks };
};
