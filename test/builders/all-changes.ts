import type { ChangePage, ReturnChange, Store } from '../../shared/ports/store.ts';

const mostPages = 2_000;

/** Everything since a position, page by page until there is no more, and the position behind it. */
export async function lastPage(store: Store, since: string, wish: number): Promise<ChangePage> {
  const changes: ReturnChange[] = [];
  let position = since;
  for (let page = 0; page < mostPages; page += 1) {
    const next = await store.changesSince(position, wish);
    if (next.changes.length === 0) return { changes, position: next.position };
    changes.push(...next.changes);
    position = next.position;
  }
  throw new Error('The changes do not end.');
}

export const allChanges = async (store: Store, wish: number): Promise<readonly ReturnChange[]> =>
  (await lastPage(store, '', wish)).changes;
