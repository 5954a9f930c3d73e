import type { Remark } from '../../shared/api/backend.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { LedgerDesk, LedgerView, OpenedSheets, Reread } from '../../shared/ports/ledger-desk.ts';
import type { SheetChange, Workbook } from '../../shared/ports/workbook.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';
import { confirmedMapping } from './confirmed-mapping.ts';
import type { KeptMappings } from './kept-mappings.ts';
import { marksOf } from './marks-of.ts';
import { changeable, type Observable } from './observable.ts';
import { gatheredRows } from './gathered-rows.ts';
import { placedRemarks, saidByBureau } from './placed-remarks.ts';
import { isSameProblem, neighbour } from './problem-steps.ts';

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

export interface LedgerHost {
  readonly workbook: Workbook;
  readonly desk: LedgerDesk;
  readonly mappings: KeptMappings;
}

export function ledgerSession({ workbook, desk, mappings }: LedgerHost): LedgerSession {
  const state = changeable<LedgerState>({ kind: 'empty' });
  const selected = changeable<Problem | undefined>(undefined);
  const confirmed = confirmedMapping(desk, mappings);
  let remarks: readonly Remark[] = [];
  let openedAs: Pick<OpenedSheets, 'name' | 'usualYear'> = { name: '', usualYear: 0 };

  async function show(view: LedgerView): Promise<void> {
    const before = selected.get();
    selected.set(view.problems.find((problem) => before !== undefined && isSameProblem(problem, before)));
    state.set({ kind: 'read', view, confirmedOn: confirmed.dayOf(view.mapping) });
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

  /** What has just been opened; then, where she confirmed its template before, as she confirmed it. */
  async function showOpened(view: LedgerView): Promise<void> {
    confirmed.leave();
    await show(view);
    const recalled = await confirmed.recall(view.mapping);
    if (recalled !== undefined && state.get().kind === 'read') await show(recalled);
  }

  const readAll = (): Promise<void> =>
    told(async () => {
      await showOpened(await desk.openSheets({ ...openedAs, workbook: await workbook.readSheets() }));
    });

  async function forgetMapping(): Promise<void> {
    const opened = state.get();
    if (opened.kind === 'read') await told(async () => show(await confirmed.forget(opened.view.mapping)));
  }

  async function confirmMapping(): Promise<void> {
    const opened = state.get();
    if (opened.kind !== 'read') return;
    const { mapping } = opened.view;
    if (mapping.columns.length === 0) await forgetMapping();
    else {
      await confirmed.keep(mapping);
      state.set({ ...opened, confirmedOn: confirmed.dayOf(mapping) });
    }
  }

  const rows = gatheredRows(async (gathered) => {
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
    confirmMapping,
    forgetMapping,
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
      await told(() => showOpened(view));
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
      const next = neighbour(problemsOf(state.get()), selected.get(), by);
      if (next !== undefined) await goTo(next);
    },
  };
}

const problemsOf = (state: LedgerState): readonly Problem[] =>
  state.kind === 'read' ? state.view.problems : [];
