import type { Remark } from '../../shared/api/backend.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { LedgerDesk, LedgerView, OpenedSheets, Reread } from '../../shared/ports/ledger-desk.ts';
import type { SheetChange, Workbook } from '../../shared/ports/workbook.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';
import { marksOf } from './marks-of.ts';
import { changeable, type Observable } from './observable.ts';
import { gatheredRows } from './gathered-rows.ts';
import { placedRemarks, saidByBureau } from './placed-remarks.ts';

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
  | { readonly kind: 'read'; readonly view: LedgerView };

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
  /** Reads the workbook that is open from its beginning. */
  readonly readAgain: () => Promise<void>;
  readonly goTo: (problem: Problem) => Promise<void>;
  readonly goToCell: (cell: Pick<Problem, 'sheet' | 'cell'>) => Promise<void>;
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Puts what the bureau wrote to its cells, in the place of what stood there before. */
  readonly showRemarks: (remarks: readonly Remark[]) => Promise<void>;
}

export interface LedgerHost {
  readonly workbook: Workbook;
  readonly desk: LedgerDesk;
}

/** Keys come faster than anybody reads; a pause this long means that she has finished a cell. Milliseconds. */
const pause = 25;

export function ledgerSession({ workbook, desk }: LedgerHost): LedgerSession {
  const state = changeable<LedgerState>({ kind: 'empty' });
  const selected = changeable<Problem | undefined>(undefined);
  let remarks: readonly Remark[] = [];
  let openedAs: Pick<OpenedSheets, 'name' | 'usualYear'> = { name: '', usualYear: 0 };

  async function show(view: LedgerView): Promise<void> {
    const before = selected.get();
    selected.set(view.problems.find((problem) => before !== undefined && isSame(problem, before)));
    state.set({ kind: 'read', view });
    await mark(view);
  }

  const mark = ({ problems, sheets }: LedgerView): Promise<void> =>
    workbook.mark(marksOf([...problems, ...saidByBureau(placedRemarks(remarks, sheets))]));

  /** A reading that breaks off is told; what stood in the cells stands there still. */
  async function told(reading: () => Promise<void>): Promise<void> {
    await reading().catch(() => {
      state.set({ kind: 'failed', file: openedAs.name, sentence: paneMessages.notRead, isOpen: true });
    });
  }

  const readAll = (): Promise<void> =>
    told(async () => {
      await show(await desk.openSheets({ ...openedAs, workbook: await workbook.readSheets() }));
    });

  const rows = gatheredRows(pause, async (gathered) => {
    if (state.get().kind !== 'read') return;
    if (gathered === 'structure') await readAll();
    else await told(async () => show(await desk.changeRows(gathered)));
  });
  void workbook.onChanged((change: SheetChange) => {
    rows.put(change);
  });

  async function goTo(problem: Problem): Promise<void> {
    selected.set(problem);
    await goToCell(problem);
  }

  async function goToCell({ sheet, cell }: Pick<Problem, 'sheet' | 'cell'>): Promise<void> {
    const place = placeOfAddress(cell ?? '');
    if (sheet !== null && place !== undefined) await workbook.select({ sheet, ...place });
  }

  return {
    state,
    selected,
    goTo,
    goToCell,
    reading: (file) => {
      rows.forget();
      state.set({ kind: 'reading', file });
    },
    failed: (file, sentence) => {
      state.set({ kind: 'failed', file, sentence, isOpen: false });
    },
    opened: async (view) => {
      openedAs = { name: view.file, usualYear: view.year };
      rows.forget();
      selected.set(undefined);
      await show(view);
    },
    readOpenWorkbook: async (name, usualYear) => {
      openedAs = { name, usualYear };
      state.set({ kind: 'reading', file: name });
      await readAll();
    },
    reread: (reading) => told(async () => show(await desk.reread(reading))),
    readAgain: async () => {
      state.set({ kind: 'reading', file: openedAs.name });
      await readAll();
    },
    showRemarks: async (wanted) => {
      if (wanted === remarks) return;
      remarks = wanted;
      const shown = state.get();
      if (shown.kind === 'read') await mark(shown.view);
    },
    step: async (by) => {
      const next = neighbour(state.get(), selected.get(), by);
      if (next !== undefined) await goTo(next);
    },
  };
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.sheet === other.sheet && one.cell === other.cell && one.kind === other.kind;

/** The problem before or after the selected one; the first or last when none is selected, round at the ends. */
function neighbour(state: LedgerState, selected: Problem | undefined, by: 1 | -1): Problem | undefined {
  if (state.kind !== 'read') return undefined;
  const { problems } = state.view;
  const place = selected === undefined ? -1 : problems.indexOf(selected);
  const next = place === -1 ? (by === 1 ? 0 : -1) : (place + by) % problems.length;
  return problems.at(next);
}
