import type { Cell, CellRange, Sheet, Visibility } from '../../shared/files/sheet.ts';
import type { CellContent } from './written.ts';

/** A sheet while it is painted; rows and columns count from 0. */
export interface Canvas {
  readonly set: (row: number, column: number, content: CellContent | null) => void;
  readonly merge: (range: CellRange) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumn: (column: number) => void;
  readonly sheet: (name: string | null, visibility?: Visibility) => Sheet;
}

const ascending = (a: number, b: number): number => a - b;

export function canvas(): Canvas {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const spans = (places: ReadonlySet<number>): Sheet['hiddenRows'] =>
    [...places].sort(ascending).map((place) => ({ first: place, last: place }));
  return {
    set: (row, column, content) => {
      if (content === null) return;
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(column, { column, ...content }));
    },
    merge: (range) => {
      if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
    },
    hideRow: (row) => {
      hiddenRows.add(row);
    },
    hideColumn: (column) => {
      hiddenColumns.add(column);
    },
    sheet: (name, visibility = 'visible') => ({
      name,
      visibility,
      rows: [...rows.entries()]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) })),
      merges,
      hiddenRows: spans(hiddenRows),
      hiddenColumns: spans(hiddenColumns),
    }),
  };
}
