import type { JSONWebKeySet } from 'jose';

/** Bytes; what Entra ID publishes is a tenth of it. */
const largest = 256 * 1024;

/** One key set over the network: within the time, of bounded size, and from where it was asked for. */
export async function fetchKeySet(address: URL, patience: number): Promise<JSONWebKeySet> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error(`The keys were answered with ${response.status}.`);
  }
  const keySet: unknown = JSON.parse(await limitedText(response.body));
  if (!isKeySet(keySet)) throw new Error('What was answered is no key set.');
  return keySet;
}

async function limitedText(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) throw new Error('The key set is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isKeySet = (value: unknown): value is JSONWebKeySet =>
  typeof value === 'object' &&
  value !== null &&
  'keys' in value &&
  Array.isArray(value.keys) &&
  value.keys.length > 0;
