import type {
  EvaluatedRows,
  EvaluationQuestion,
  RowsToEvaluate,
} from '../../shared/ports/evaluation-desk.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { CellPlace, SelectedCells } from '../../shared/ports/workbook.ts';
import { type BatchSession, batchSession, type EvaluationHost } from './batch-session.ts';
import { type DiagnosisSession, diagnosisSession, type Paper } from './diagnosis-session.ts';
import type { LedgerSession } from './ledger-state.ts';
import { changeable, type Observable } from './observable.ts';
import type { PaperTray } from './paper-tray.ts';

export interface EvaluationState {
  readonly question: EvaluationQuestion;
  readonly answer: EvaluationAnswer;
}

export type EvaluationAnswer =
  | { readonly kind: 'nothing-selected' | 'asking' | 'failed' }
  | { readonly kind: 'answered'; readonly rows: EvaluatedRows };

/** What the pane says about the selected rows, and the whole ledger beside it. */
export interface EvaluationSession {
  readonly state: Observable<EvaluationState>;
  readonly selected: Observable<SelectedCells | undefined>;
  readonly batch: BatchSession;
  readonly diagnosis: DiagnosisSession;
  /** Answers follow the selection while somebody looks, until the answered function is called. */
  readonly watch: () => () => void;
  readonly ask: (question: EvaluationQuestion) => void;
  readonly askAgain: () => void;
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** The enterprise of the answer on paper. */
  readonly toPaper: (paper: Paper) => Promise<void>;
}

interface Surroundings extends EvaluationHost {
  readonly ledger: LedgerSession;
  readonly clock: Pick<Clock, 'today'>;
  readonly tray: PaperTray;
}

export function evaluationSession({ desk, workbook, ledger, clock, tray }: Surroundings): EvaluationSession {
  const state = changeable<EvaluationState>({
    question: { program: 'tech-sme', on: clock.today() },
    answer: { kind: 'nothing-selected' },
  });
  const selected = changeable<SelectedCells | undefined>(undefined);
  const batch = batchSession({ desk, workbook });
  const diagnosis = diagnosisSession({ desk, tray });
  let watching = 0;
  const answerTo = latestOf((asked: RowsToEvaluate) => desk.evaluateRows(asked), show);

  function show(answer: EvaluationAnswer): void {
    diagnosis.reset();
    state.set({ ...state.get(), answer });
  }

  function refresh(): void {
    const cells = selected.get();
    if (watching === 0 || ledger.state.get().kind !== 'read') return;
    if (cells === undefined) {
      show({ kind: 'nothing-selected' });
      return;
    }
    if (state.get().answer.kind !== 'answered') show({ kind: 'asking' });
    const { sheet, row, lastRow, column } = cells;
    answerTo({ ...state.get().question, sheet, firstRow: row, lastRow, column });
  }

  void workbook.onSelected((cells) => {
    selected.set(cells);
    refresh();
  });
  ledger.state.subscribe(() => {
    if (ledger.state.get().kind === 'read') batch.outdated();
    else {
      batch.reset();
      selected.set(undefined);
      show({ kind: 'nothing-selected' });
    }
    refresh();
  });

  return {
    state,
    selected,
    batch,
    diagnosis,
    watch: () => {
      watching += 1;
      refresh();
      return () => {
        watching -= 1;
      };
    },
    ask: (question) => {
      state.set({ ...state.get(), question });
      batch.reset();
      refresh();
    },
    askAgain: refresh,
    goTo: (place) => workbook.select(place),
    async toPaper(paper) {
      const { question, answer } = state.get();
      if (answer.kind !== 'answered' || answer.rows.kind !== 'one') return;
      const { table, row } = answer.rows.enterprise;
      await diagnosis.make(paper, { ...question, table, row });
    },
  };
}

/** One question at a time; of those that came meanwhile only the last is asked, and only its answer is shown. */
function latestOf(
  ask: (asked: RowsToEvaluate) => Promise<EvaluatedRows>,
  show: (answer: EvaluationAnswer) => void,
): (asked: RowsToEvaluate) => void {
  let next: RowsToEvaluate | undefined;
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    while (next !== undefined) {
      const asked = next;
      next = undefined;
      const answer = await ask(asked).then(
        (rows): EvaluationAnswer => ({ kind: 'answered', rows }),
        (): EvaluationAnswer => ({ kind: 'failed' }),
      );
      // While awaiting another question may have come.
      if (isNone(next)) show(answer);
    }
    busy = false;
  }

  return (asked) => {
    next = asked;
    if (!busy) void work();
  };
}

const isNone = (asked: RowsToEvaluate | undefined): boolean => asked === undefined;
