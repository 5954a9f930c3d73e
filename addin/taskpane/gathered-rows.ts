import type { SheetRow } from '../../shared/files/sheet.ts';
import type { RowsOfSheet } from '../../shared/ports/ledger-desk.ts';
import type { SheetChange } from '../../shared/ports/workbook.ts';

type Gathered = readonly RowsOfSheet[] | 'structure';

export interface GatheredRows {
  readonly put: (change: SheetChange) => void;
  readonly forget: () => void;
}

/** A command that moves rows tells it in several steps, and each reading of a whole workbook is long. Milliseconds. */
const pauseAfterMoving = 25;

/**
 * What one command changed becomes one reading, which begins as soon as the command is done; while a reading runs, the
 * next gathers.
 */
export function gatheredRows(read: (gathered: Gathered) => Promise<void>): GatheredRows {
  let rows = new Map<string, Map<number, SheetRow>>();
  let structure = false;
  let scheduled = false;
  let running = false;

  function take(): Gathered | undefined {
    const taken: Gathered = structure
      ? 'structure'
      : [...rows].map(([sheet, changed]) => ({ sheet, rows: [...changed.values()] }));
    rows = new Map();
    structure = false;
    return taken.length === 0 ? undefined : taken;
  }

  async function run(): Promise<void> {
    scheduled = false;
    if (running) return;
    const taken = take();
    if (taken === undefined) return;
    running = true;
    await read(taken).finally(() => {
      running = false;
    });
    schedule();
  }

  function schedule(): void {
    if (scheduled || (!structure && rows.size === 0)) return;
    scheduled = true;
    if (structure) setTimeout(() => void run(), pauseAfterMoving);
    else queueMicrotask(() => void run());
  }

  return {
    put(change) {
      if (change.kind === 'structure') structure = true;
      else {
        const changed = rows.get(change.sheet) ?? new Map<number, SheetRow>();
        for (const row of change.rows) changed.set(row.row, row);
        rows.set(change.sheet, changed);
      }
      schedule();
    },
    forget() {
      rows = new Map();
      structure = false;
    },
  };
}
