import type { Cell, Sheet } from '../../shared/files/sheet.ts';
import { textWidth } from '../../shared/text/columns.ts';

/** Pixels; a Chinese character takes two half-width places. */
const place = 8.3;
const narrowest = 56;
const widest = 280;
const rowsLookedAt = 200;

/** The reading of a file keeps no widths, so each column gets the room its first texts need. */
export function columnWidths({ rows, merges }: Sheet): ReadonlyMap<number, number> {
  const spread = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`),
  );
  const widths = new Map<number, number>();
  for (const { row, cells } of rows.slice(0, rowsLookedAt))
    for (const cell of cells)
      if (!spread.has(`${row}:${cell.column}`) && !isSentence(cell, cells))
        widths.set(cell.column, Math.max(widths.get(cell.column) ?? narrowest, widthOf(cell)));
  return widths;
}

/** A text alone in its row runs over its neighbours and asks for no room. */
const isSentence = (cell: Cell, cells: readonly Cell[]): boolean =>
  cell.kind === 'text' && cells.length === 1;

/** Room for so many half-width characters and for the lines beside them. */
export const pixelsOf = (characters: number): number => Math.round(characters * place) + 14;

/** The half-width characters that so many pixels have room for. */
export const charactersOf = (pixels: number): number => Math.max(1, Math.round((pixels - 14) / place));

const widthOf = (cell: Cell): number => {
  const longest = Math.max(...shownText(cell).split('\n').map(textWidth));
  return Math.min(widest, pixelsOf(longest));
};

const shownText = (cell: Cell): string =>
  cell.kind === 'date' ? '2021年12月31日'.slice(0, 10) : String(cell.value ?? '');
