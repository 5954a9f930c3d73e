import type { UnitNames } from '../../shared/domain/org-unit.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Diagnosis } from '../../shared/documents/diagnosis.ts';
import type {
  EnterpriseToDiagnose,
  EvaluatedRows,
  JudgedStretch,
  RowsToEvaluate,
  Stretch,
} from '../../shared/ports/evaluation-desk.ts';
import type {
  EarlierReturn,
  LedgerView,
  OpenedFile,
  OpenedSheets,
  OpenedWorkbook,
  Reread,
  ReturnChanges,
  RowsOfSheet,
  SentSheets,
} from '../../shared/ports/ledger-desk.ts';
import type { Result } from '../../shared/result.ts';
import type { WorkbookPart } from './workbook-parts.ts';

/** What the page asks of the worker, and what it answers. */
export interface DeskWork {
  readonly openFile: { readonly asked: OpenedFile; readonly answered: Result<OpenedWorkbook, FileProblem> };
  readonly openSheets: { readonly asked: OpenedSheets; readonly answered: LedgerView };
  readonly changeRows: { readonly asked: readonly RowsOfSheet[]; readonly answered: LedgerView };
  readonly reread: { readonly asked: Reread; readonly answered: LedgerView };
  readonly changesSince: { readonly asked: EarlierReturn; readonly answered: ReturnChanges };
  readonly sheetsToSend: { readonly asked: null; readonly answered: SentSheets };
  readonly evaluateRows: { readonly asked: RowsToEvaluate; readonly answered: EvaluatedRows };
  readonly judgeStretch: { readonly asked: Stretch; readonly answered: JudgedStretch };
  readonly diagnose: {
    readonly asked: EnterpriseToDiagnose;
    readonly answered: Diagnosis | undefined;
  };
}

export type DeskVerb = keyof DeskWork;

export interface DeskRequest<V extends DeskVerb = DeskVerb> {
  readonly kind: 'asked';
  readonly number: number;
  readonly verb: V;
  readonly asked: DeskWork[V]['asked'];
  readonly units: readonly UnitNames[];
}

/** Rows of the workbook that the message of the same number speaks of, sent ahead of it. */
export interface RowsAhead {
  readonly kind: 'rows';
  readonly number: number;
  readonly part: WorkbookPart;
}

export type DeskMessage = DeskRequest | RowsAhead;

export type DeskAnswer =
  | RowsAhead
  | { readonly kind: 'answered'; readonly number: number; readonly answered: DeskWork[DeskVerb]['answered'] }
  | { readonly kind: 'failed'; readonly number: number; readonly why: string };
