import type { Keepsakes } from '../../shared/ports/keepsakes.ts';

/** Keepsakes for as long as a test runs. */
export function keepsakesInMemory(): Keepsakes {
  const kept = new Map<string, string>();
  return {
    read: (name) => Promise.resolve(kept.get(name)),
    write: (name, text) => {
      if (text === undefined) kept.delete(name);
      else kept.set(name, text);
      return Promise.resolve();
    },
  };
}
