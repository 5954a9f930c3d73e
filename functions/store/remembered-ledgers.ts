import type { Ledger } from '../../shared/ledgers/ledger.ts';
import type { Store } from '../../shared/ports/store.ts';

/** Rows kept in memory: some hundred megabytes at the most. */
const rowsKept = 200_000;

/** The store, with the ledgers read last kept in memory: a version never changes, and totals read all in force. */
export function rememberedLedgers(store: Store): Store {
  const kept = new Map<string, Ledger>();
  let rows = 0;
  const forgetOldest = (): void => {
    const [oldest] = kept;
    if (oldest === undefined) return;
    kept.delete(oldest[0]);
    rows -= oldest[1].rows.length;
  };
  const keep = (key: string, ledger: Ledger): void => {
    if (kept.has(key)) return;
    kept.set(key, ledger);
    rows += ledger.rows.length;
    while (rows > rowsKept && kept.size > 1) forgetOldest();
  };
  return {
    ...store,
    ledgerOf: async (place, version) => {
      const key = `${place.quarter} ${place.unit} ${version}`;
      const ledger = kept.get(key) ?? (await store.ledgerOf(place, version));
      if (ledger !== undefined) keep(key, ledger);
      return ledger;
    },
  };
}
