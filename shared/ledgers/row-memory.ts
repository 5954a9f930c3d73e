import type { SheetRow } from '../files/sheet.ts';
import { type ReadingOfRow, readRow, type RowContext } from './read-row.ts';

interface Remembered {
  /** What the reading depended on besides the row itself. */
  readonly under: string;
  readonly reading: ReadingOfRow;
}

/** How rows were read before: an edit then costs the rows it changed and not the sheet. */
export type RowMemory = WeakMap<SheetRow, Remembered>;

/** Formulas without a result and merged cells bring in what stands in other rows. */
const dependsOnOthers = (row: SheetRow, { grid }: RowContext): boolean =>
  grid.fromAbove.has(row.row) || row.cells.some(({ kind }) => kind === 'uncached');

/** Reads rows as `readRow` does, those that the memory knows under the same conditions without looking at them again. */
export function rowReader(
  context: RowContext,
  memory: RowMemory | undefined,
): (row: SheetRow) => ReadingOfRow {
  if (memory === undefined) return (row) => readRow(row, context);
  const { shape, table, fieldColumns, grid } = context;
  const conditions = JSON.stringify([shape.columns, fieldColumns, table, grid.sheet.name]);
  return (row) => {
    if (dependsOnOthers(row, context)) return readRow(row, context);
    const under = grid.hiddenRows.has(row.row) ? `${conditions} hidden` : conditions;
    const known = memory.get(row);
    if (known?.under === under) return known.reading;
    const reading = readRow(row, context);
    memory.set(row, { under, reading });
    return reading;
  };
}
