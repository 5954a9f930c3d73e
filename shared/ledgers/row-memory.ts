import type { Sheet, SheetRow } from '../files/sheet.ts';
import { type Grid, gridOf } from './grid.ts';
import type { ReadingOfRow } from './read-row.ts';
import type { RowKind } from './row-kind.ts';

/** What was found in rows, by the conditions under which it holds. */
type Findings<T> = Map<string, WeakMap<SheetRow, T>>;

/** What was found in the rows of a workbook before: an edit then costs the rows it changed and not the sheet. */
export interface RowMemory {
  readonly grids: WeakMap<Sheet, Grid>;
  readonly namesColumns: Findings<boolean>;
  readonly isNote: Findings<boolean>;
  readonly isOpen: Findings<boolean>;
  readonly kinds: Findings<RowKind>;
  readonly readings: Findings<ReadingOfRow>;
}

export const emptyMemory = (): RowMemory => ({
  grids: new WeakMap(),
  namesColumns: new Map(),
  isNote: new Map(),
  isOpen: new Map(),
  kinds: new Map(),
  readings: new Map(),
});

/** Sheets prepared for looking around in them; what is found there goes into the memory. */
export function gridsOf(sheets: readonly Sheet[], memory: RowMemory | undefined): readonly Grid[] {
  if (memory === undefined) return sheets.map(gridOf);
  return sheets.map((sheet) => {
    const grid = memory.grids.get(sheet) ?? { ...gridOf(sheet), memory };
    memory.grids.set(sheet, grid);
    return grid;
  });
}

/**
 * Finds the same as `find`, in rows where it was found under these conditions without looking at them again. What is
 * found may depend on the row and on the conditions and on nothing else.
 */
export function remembering<T>(
  findings: Findings<T> | undefined,
  conditions: string,
  find: (row: SheetRow) => T,
): (row: SheetRow) => T {
  if (findings === undefined) return find;
  const known = findings.get(conditions) ?? new WeakMap<SheetRow, T>();
  // Those asked for last stand at the end.
  findings.delete(conditions);
  findings.set(conditions, known);
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = find(row);
    known.set(row, found);
    return found;
  };
}

/** A table is read under two conditions, for its hidden rows and for the others. */
const conditionsOfTable = 2;

/** What was found under conditions that no longer hold would only take room. */
export function forgetEarlier({ kinds, readings }: RowMemory, tables: number): void {
  for (const findings of [kinds, readings])
    for (const conditions of [...findings.keys()].slice(0, -conditionsOfTable * Math.max(1, tables)))
      findings.delete(conditions);
}
