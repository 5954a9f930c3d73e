import type { LedgerSession } from '../taskpane/ledger-state.ts';
import type { ReturnSession } from '../taskpane/return-session.ts';

/** Reads what is open in Excel, for the unit and year that it names. */
export async function openedLedger(
  ledger: LedgerSession,
  returns: ReturnSession,
  name: string,
): Promise<void> {
  await returns.start();
  const usualYear = Number(returns.state.get().quarter.slice(0, 4));
  await ledger.readOpenWorkbook(name, usualYear);
  const opened = ledger.state.get();
  if (opened.kind !== 'read') return;
  const { orgUnit, year } = opened.view;
  if (year !== usualYear) await returns.chooseQuarter(`${year}Q4`);
  if (orgUnit !== null) await returns.chooseUnit(orgUnit);
}
