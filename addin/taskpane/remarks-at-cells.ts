import type { LedgerSession } from './ledger-state.ts';
import type { ReturnSession } from './return-session.ts';
import { remarksIn } from './return-standing.ts';

/** What the bureau wrote at cells stands at them as long as the return is sent back. */
export function remarksAtCells(returns: ReturnSession, ledger: LedgerSession): void {
  const show = (): void => void ledger.showRemarks(remarksIn(returns.state.get().standing));
  returns.state.subscribe(show);
  show();
}
