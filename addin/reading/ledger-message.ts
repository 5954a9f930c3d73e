import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Ledger, LedgerRow } from '../../shared/ledgers/ledger.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import type { LedgerContext } from '../../shared/ledgers/recognize-ledger.ts';

/** A file that the page asks its worker to read. */
export interface LedgerRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly context: LedgerContext;
}

/**
 * What the worker says of a file: its rows and problems in parts, and last the ledger around them; or why it cannot be
 * read. Taken whole, a large ledger would hold up the page while it is unpacked there.
 */
export type LedgerReply =
  | { readonly kind: 'rows'; readonly rows: readonly LedgerRow[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'ledger'; readonly ledger: Omit<Ledger, 'rows' | 'problems'> }
  | { readonly kind: 'problem'; readonly problem: FileProblem };
