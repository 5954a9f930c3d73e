import type { IncomingMessage } from 'node:http';

/** The largest request the host takes at all; routes allow less. */
export const largestBody = 20 * 1024 * 1024;

/** Milliseconds that a refused body may go on arriving. */
const patience = 3_000;

/** The whole body; 'too-large' as soon as that is certain, 'broken' when the connection ends in the middle. */
export function readIncoming(incoming: IncomingMessage): Promise<Uint8Array | 'too-large' | 'broken'> {
  if (Number(incoming.headers['content-length'] ?? 0) > largestBody) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > largestBody) resolve('too-large');
      else chunks.push(chunk);
    });
    incoming.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    incoming.once('error', () => {
      resolve('broken');
    });
    incoming.once('close', () => {
      resolve('broken');
    });
  });
}

/** A sender whose connection is cut while she sends never reads why: the rest is taken for a while and thrown away. */
export function discardRest(incoming: IncomingMessage): void {
  incoming.resume();
  const cut = setTimeout(() => incoming.destroy(), patience);
  incoming.once('close', () => {
    clearTimeout(cut);
  });
}
