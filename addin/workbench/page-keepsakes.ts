import type { Keepsakes } from '../../shared/ports/keepsakes.ts';

const database = 'district-tech-ledger';
const table = 'keepsakes';

/** In the browser's own database: a return of thousands of rows is too large for its small storage. */
export function pageKeepsakes(): Keepsakes {
  const opened = opening();
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => finished(work((await opened).transaction(table, mode).objectStore(table)));
  return {
    async read(name) {
      const kept: unknown = await run('readonly', (store): IDBRequest<unknown> => store.get(name));
      return typeof kept === 'string' ? kept : undefined;
    },
    async write(name, text) {
      if (text === undefined) await run('readwrite', (store) => store.delete(name));
      else await run('readwrite', (store) => store.put(text, name));
    },
  };
}

function opening(): Promise<IDBDatabase> {
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
