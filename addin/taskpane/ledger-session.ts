import type { Remark } from '../../shared/api/backend.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { LedgerDesk, LedgerView, OpenedSheets } from '../../shared/ports/ledger-desk.ts';
import type { SheetChange, Workbook } from '../../shared/ports/workbook.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';
import { confirmedMapping } from './confirmed-mapping.ts';
import type { KeptMappings } from './kept-mappings.ts';
import { marksOf } from './marks-of.ts';
import type { LedgerSession, LedgerState } from './ledger-state.ts';
import { changeable } from './observable.ts';
import { gatheredRows } from './gathered-rows.ts';
import { placedRemarks, saidByBureau } from './placed-remarks.ts';
import { isSameProblem, neighbour } from './problem-steps.ts';

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
