import { cellReader } from '../../shared/ledgers/read-cell.ts';

/** What the pane's worker takes along to check the cells of a ledger, by itself: nothing runs it, its size is measured. */
Object.assign(globalThis, { cellReader });
