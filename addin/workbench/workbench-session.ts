import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import type { LedgerSession } from '../taskpane/ledger-session.ts';
import type { ReturnSession } from '../taskpane/return-session.ts';
import { gridContent } from './grid-content.ts';
import { type GridHost, hasUndo } from './grid-host.ts';
import { type SampleWorkbook, sampleBytes } from './sample-workbooks.ts';

export interface WorkbenchSession {
  /** Whether the open workbook was changed here; opening another one loses that. */
  readonly isChanged: () => boolean;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: (sample: SampleWorkbook) => Promise<void>;
}

interface WorkbenchHost {
  readonly grid: GridHost;
  readonly desk: LedgerDesk;
  readonly ledger: LedgerSession;
  readonly returns: ReturnSession;
}

/** Opening a file: into the desk, into the grid, and to whoever reports for the unit it names. */
export function workbenchSession({ grid, desk, ledger, returns }: WorkbenchHost): WorkbenchSession {
  let books = 0;
  let wanted = 0;

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

  return {
    isChanged: () => hasUndo(grid),
    openFile: (file) =>
      open(file.name, async () => new Uint8Array(await file.arrayBuffer()), workbenchMessages.fileUnreadable),
    openSample: (sample) => open(sample.name, () => sampleBytes(sample), workbenchMessages.exampleGone),
  };
}
