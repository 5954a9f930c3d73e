import type { Keepsakes } from '../../shared/ports/keepsakes.ts';

const database = 'district-tech-ledger';
const table = 'keepsakes';

/**
 * In the browser's own database: a return of thousands of rows is too large for its small storage. Where the browser
 * keeps nothing, the page does as long as it is open.
 */
export function pageKeepsakes(): Keepsakes {
  const inPage = new Map<string, string>();
  const opened = opening();
  opened.catch(() => undefined);
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => finished(work((await opened).transaction(table, mode).objectStore(table)));
  async function keep(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) await run('readwrite', (store) => store.delete(name));
    else await run('readwrite', (store) => store.put(text, name));
  }
  return {
    async read(name) {
      const kept: unknown = await run('readonly', (store): IDBRequest<unknown> => store.get(name)).catch(() =>
        inPage.get(name),
      );
      return typeof kept === 'string' ? kept : undefined;
    },
    async write(name, text) {
      if (text === undefined) inPage.delete(name);
      else inPage.set(name, text);
      await keep(name, text).catch(() => undefined);
    },
  };
}

/** A browser that keeps nothing for pages in a frame throws where others refuse. */
async function opening(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(table);
  };
  return finished(request);
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message ?? 'IndexedDB'));
    };
  });
