import type { ReturnSession } from './return-session.ts';

/** How long a return waits for the next attempt. Milliseconds. */
const pause = 20_000;

/** A return that waits goes out by itself as soon as there is a way. */
export function retryWaiting(returns: ReturnSession): void {
  const retry = (): void => {
    if (returns.state.get().progress.kind === 'waiting' && navigator.onLine) void returns.sendWaiting();
  };
  addEventListener('online', retry);
  setInterval(retry, pause);
}
