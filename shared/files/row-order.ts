import { cellAddress } from './address.ts';
import { fileSentences } from './file-sentences.ts';
import { grouped } from './grouped.ts';
import { refuse } from './refusal.ts';
import type { Cell, SheetRow } from './sheet.ts';

/** Rows and cells ascending, each once; a cell that stands twice with two contents cannot be decided. */
export function inOrder(rows: readonly SheetRow[], sheet: string): readonly SheetRow[] {
  return [...grouped(rows, ({ row }) => row)]
    .toSorted(([one], [other]) => one - other)
    .map(([row, parts]) => ({ row, cells: cellsOf(parts, sheet) }));
}

function cellsOf(parts: readonly SheetRow[], sheet: string): readonly Cell[] {
  const byColumn = new Map<number, Cell>();
  for (const { row, cells } of parts) {
    for (const cell of cells) {
      const before = byColumn.get(cell.column);
      if (before !== undefined && (before.kind !== cell.kind || before.value !== cell.value))
        refuse(fileSentences.repeatedCell(sheet, cellAddress(row, cell.column)));
      byColumn.set(cell.column, cell);
    }
  }
  return [...byColumn.values()].toSorted((one, other) => one.column - other.column);
}
