import type { LedgerLayout } from './ledger-layout.ts';
import type { TableSpot } from './table-header.ts';
import type { TruthSkippedRow } from './truth.ts';
import type { Entry } from './written-row.ts';
import type { WritingPlace } from './written.ts';

export interface TableRequest {
  readonly layout: LedgerLayout;
  readonly entries: readonly Entry[];
  readonly spot: TableSpot;
  readonly table: number;
  readonly place: WritingPlace;
  readonly unitWords: readonly string[];
  /** Rows above the header, written by the ledger, that belong to this table. */
  readonly above: readonly TruthSkippedRow[];
}
