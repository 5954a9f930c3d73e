import { fieldColumnsOf } from '../../shared/ledgers/field-columns.ts';
import { readRow } from '../../shared/ledgers/read-row.ts';

/** What the pane's worker takes along to check a row of a ledger, by itself: nothing runs it, its size is measured. */
Object.assign(globalThis, { fieldColumnsOf, readRow });
