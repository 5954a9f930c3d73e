import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import type { LedgerSession } from '../taskpane/ledger-state.ts';
import { changeable, type Observable } from '../taskpane/observable.ts';
import type { PaperFile } from '../taskpane/paper-tray.ts';
import type { ReturnSession } from '../taskpane/return-session.ts';
import { gridContent } from './grid-content.ts';
import { type GridHost, lastChange } from './grid-host.ts';
import { saveWorkbook } from './save-workbook.ts';
import { type SampleWorkbook, sampleBytes } from './sample-workbooks.ts';

export interface WorkbenchSession {
  /** Whether the open workbook was changed here; opening another one loses that. */
  readonly isChanged: () => boolean;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: (sample: SampleWorkbook) => Promise<void>;
  /** What stands in the grid now, among the person's own files. */
  readonly save: () => Promise<void>;
  readonly saving: Observable<SaveState>;
}

export type SaveState =
  { readonly kind: 'idle' | 'saving' | 'failed' } | { readonly kind: 'saved'; readonly name: string };

interface WorkbenchHost {
  readonly grid: GridHost;
  readonly desk: LedgerDesk;
  readonly ledger: LedgerSession;
  readonly returns: ReturnSession;
  readonly saveFile: (file: PaperFile) => void;
}

/** Opening a file: into the desk, into the grid, and to whoever reports for the unit it names. */
export function workbenchSession({ grid, desk, ledger, returns, saveFile }: WorkbenchHost): WorkbenchSession {
  let books = 0;
  let wanted = 0;
  let savedChange: object | null = null;
  const saving = changeable<SaveState>({ kind: 'idle' });

  async function open(
    name: string,
    load: () => Promise<Uint8Array | undefined>,
    gone: string,
  ): Promise<void> {
    const turn = (wanted += 1);
    ledger.reading(name);
    const bytes = await load().catch(() => undefined);
    if (turn !== wanted) return;
    if (bytes === undefined) {
      ledger.failed(name, gone);
      return;
    }
    const usualYear = Number(returns.state.get().quarter.slice(0, 4));
    const opened = await desk.openFile({ name, bytes, usualYear });
    if (turn !== wanted) return;
    if (!opened.ok) {
      ledger.failed(name, opened.reason.message);
      return;
    }
    const { workbook, view } = opened.value;
    const content = await gridContent(`book-${(books += 1)}`, name, workbook);
    if (turn !== wanted) return;
    show(content);
    await ledger.opened(view);
    await chooseFor(view.orgUnit, view.year);
  }

  function show(content: Awaited<ReturnType<typeof gridContent>>): void {
    const before = grid.api.getActiveWorkbook()?.getId();
    savedChange = null;
    saving.set({ kind: 'idle' });
    grid.api.createWorkbook(content);
    if (before !== undefined) grid.api.disposeUnit(before);
  }

  async function chooseFor(unitName: string | null, year: number): Promise<void> {
    const { quarter, person, people } = returns.state.get();
    if (quarter.slice(0, 4) !== String(year)) await returns.chooseQuarter(`${year}Q4`);
    if (unitName === null) return;
    await returns.chooseUnit(unitName);
    const unit = returns.state.get().unit;
    const clerk = people.find((one) => one.unit === unit?.id);
    if (person === undefined && clerk !== undefined) await returns.signIn(clerk.id);
  }

  async function save(): Promise<void> {
    if (saving.get().kind === 'saving') return;
    saving.set({ kind: 'saving' });
    const [opened, change] = [ledger.state.get(), lastChange(grid)];
    const bytes = await saveWorkbook(grid).catch(() => undefined);
    if (bytes === undefined) {
      saving.set({ kind: 'failed' });
      return;
    }
    const name = savedName(opened.kind === 'read' ? opened.view.file : workbenchMessages.unnamed);
    saveFile({ name, type: xlsxType, bytes });
    savedChange = change;
    saving.set({ kind: 'saved', name });
  }

  return {
    save,
    saving,
    isChanged: () => ![null, savedChange].includes(lastChange(grid)),
    openFile: (file) =>
      open(file.name, async () => new Uint8Array(await file.arrayBuffer()), workbenchMessages.fileUnreadable),
    openSample: (sample) => open(sample.name, () => sampleBytes(sample), workbenchMessages.exampleGone),
  };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const savedName = (name: string): string => `${name.replace(/\.(xlsx|xlsm|xls|et|csv|txt)$/i, '')}.xlsx`;
