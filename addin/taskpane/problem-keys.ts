import type { LedgerSession } from './ledger-state.ts';

/** F8 and Shift+F8 walk through the problems, wherever the focus is. */
export function problemKeys(ledger: LedgerSession): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      event.stopPropagation();
      void ledger.step(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
}
