import type { LocalHost } from './local-host.ts';

/** Milliseconds that running requests get to end. */
const patience = 3_000;

/** Takes no new request, lets the running ones end, then the app's own hooks; whatever hangs is cut off. */
export async function stopHost({ server, registry }: LocalHost): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(cut);
  await registry.runHooks('appTerminate');
}
