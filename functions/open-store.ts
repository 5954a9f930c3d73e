import type { Store } from '../shared/ports/store.ts';
import type { Storage } from './storage-settings.ts';

/** The store that the settings name. Only that one is loaded: what a store is made of is the larger part of a start. */
export async function openStore(storage: Storage, district: string): Promise<Store> {
  if (storage.kind === 'sqlite') {
    const { sqliteStore } = await import('./store/sqlite-store.ts');
    return sqliteStore({ file: storage.file, district });
  }
  const { cosmosStore } = await import('./store/cosmos-store.ts');
  const chances = {
    random: Math.random,
    wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    newId: () => crypto.randomUUID(),
  };
  return cosmosStore({ ...storage, district, chances });
}
