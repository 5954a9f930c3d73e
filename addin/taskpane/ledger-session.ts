import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Mapping } from '../../shared/ledgers/mapping.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { LedgerDesk, LedgerView, OpenedSheets, Reread } from '../../shared/ports/ledger-desk.ts';
import type { SheetChange, Workbook } from '../../shared/ports/workbook.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';
import type { KeptMapping, KeptMappings } from './kept-mappings.ts';
import { marksOf } from './marks-of.ts';
import { changeable, type Observable } from './observable.ts';
import { gatheredRows } from './gathered-rows.ts';

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
  readonly step: (by: 1 | -1) => Promise<void>;
}

export interface LedgerHost {
  readonly workbook: Workbook;
  readonly desk: LedgerDesk;
  readonly mappings: KeptMappings;
}

/** Keys come faster than anybody reads; a pause this long means that she has finished a cell. Milliseconds. */
const pause = 25;

export function ledgerSession({ workbook, desk, mappings }: LedgerHost): LedgerSession {
  const state = changeable<LedgerState>({ kind: 'empty' });
  const selected = changeable<Problem | undefined>(undefined);
  let confirmed: KeptMapping | undefined;
  let openedAs: Pick<OpenedSheets, 'name' | 'usualYear'> = { name: '', usualYear: 0 };

  async function show(view: LedgerView): Promise<void> {
    const before = selected.get();
    selected.set(view.problems.find((problem) => before !== undefined && isSame(problem, before)));
    const isAsConfirmed = confirmed !== undefined && saysSame(confirmed, view.mapping);
    state.set({ kind: 'read', view, confirmedOn: isAsConfirmed ? confirmed?.confirmedOn : undefined });
    await workbook.mark(marksOf(view.problems));
  }

  /** A reading that breaks off is told; what stood in the cells stands there still. */
  async function told(reading: () => Promise<void>): Promise<void> {
    await reading().catch(() => {
      state.set({ kind: 'failed', file: openedAs.name, sentence: paneMessages.notRead, isOpen: true });
    });
  }

  /** A workbook that has just been opened, as she confirmed it for its template. */
  async function recalled(view: LedgerView): Promise<LedgerView> {
    const kept = await mappings.find(view.mapping.fingerprint);
    const shown = kept === undefined ? view : await desk.reread({ mapping: kept });
    confirmed = kept && { ...kept, columns: shown.mapping.columns };
    return shown;
  }

  const readAll = (): Promise<void> =>
    told(async () => {
      const view = await desk.openSheets({ ...openedAs, workbook: await workbook.readSheets() });
      await show(await recalled(view));
    });

  async function forgetMapping(): Promise<void> {
    const opened = state.get();
    if (opened.kind !== 'read') return;
    const { fingerprint } = opened.view.mapping;
    await mappings.forget(confirmed?.fingerprint ?? fingerprint);
    confirmed = undefined;
    await told(async () => show(await desk.reread({ mapping: { fingerprint, columns: [] } })));
  }

  async function confirmMapping(): Promise<void> {
    const opened = state.get();
    if (opened.kind !== 'read') return;
    const { view } = opened;
    if (view.mapping.columns.length === 0) {
      await forgetMapping();
      return;
    }
    confirmed = await mappings.keep(view.mapping);
    state.set({ kind: 'read', view, confirmedOn: confirmed.confirmedOn });
  }

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
    const place = placeOfAddress(problem.cell ?? '');
    if (problem.sheet !== null && place !== undefined)
      await workbook.select({ sheet: problem.sheet, ...place });
  }

  return {
    state,
    selected,
    goTo,
    confirmMapping,
    forgetMapping,
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
      await told(async () => show(await recalled(view)));
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
    step: async (by) => {
      const next = neighbour(state.get(), selected.get(), by);
      if (next !== undefined) await goTo(next);
    },
  };
}

/** Nothing said is nothing to tell of. */
const saysSame = (one: Mapping, other: Mapping): boolean =>
  other.columns.length > 0 && JSON.stringify(one.columns) === JSON.stringify(other.columns);

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
