import type { Remark } from '../../shared/api/backend.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import type { LedgerView, Reread } from '../../shared/ports/ledger-desk.ts';
import type { Observable } from './observable.ts';

export type LedgerState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'failed';
      readonly file: string;
      readonly sentence: string;
      /** Whether the workbook is open all the same and can be read once more. */
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'read';
      readonly view: LedgerView;
      /** The day on which she confirmed what was said about these columns; undefined where it is not kept. */
      readonly confirmedOn: CalendarDate | undefined;
    };

/** The open ledger as the pane sees it: read again at every edit, its problems marked in the cells. */
export interface LedgerSession {
  readonly state: Observable<LedgerState>;
  readonly selected: Observable<Problem | undefined>;
  readonly reading: (file: string) => void;
  readonly failed: (file: string, sentence: string) => void;
  readonly opened: (view: LedgerView) => Promise<void>;
  /** For a host whose workbook is open already. */
  readonly readOpenWorkbook: (name: string, usualYear: number) => Promise<void>;
  readonly reread: (reading: Reread) => Promise<void>;
  /** Keeps what she said about the columns for the next file of the template. */
  readonly confirmMapping: () => Promise<void>;
  /** Reads as it is recognised, now and the next time. */
  readonly forgetMapping: () => Promise<void>;
  /** Reads the workbook that is open from its beginning. */
  readonly readAgain: () => Promise<void>;
  readonly goTo: (problem: Problem) => Promise<void>;
  readonly goToCell: (cell: Pick<Problem, 'sheet' | 'cell'>) => Promise<void>;
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Puts what the bureau wrote to its cells, in the place of what stood there before. */
  readonly showRemarks: (remarks: readonly Remark[]) => Promise<void>;
}
