import type { CellRange, Sheet, Visibility, Workbook } from '../../shared/files/sheet.ts';
import { columnOfLetters } from '../../shared/files/address.ts';
import { canvas } from './canvas.ts';
import { type CellContent, number, text } from './written.ts';

/** A cell in short: text, number, nothing, or what it is in full. */
export type ShortCell = string | number | null | CellContent;

export interface ShortSheet {
  readonly name?: string | null;
  readonly visibility?: Visibility;
  readonly rows: readonly (readonly ShortCell[])[];
  /** Ranges as a person writes them: "A1:C1". */
  readonly merges?: readonly string[];
}

function contentOf(cell: ShortCell): CellContent | null {
  if (typeof cell === 'string') return cell === '' ? null : text(cell);
  return typeof cell === 'number' ? number(cell) : cell;
}

function rangeOf(words: string): CellRange {
  const [, left = 'A', top = '1', right = left, bottom = top] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(words) ?? [];
  return {
    top: Number(top) - 1,
    left: columnOfLetters(left),
    bottom: Number(bottom) - 1,
    right: columnOfLetters(right),
  };
}

function sheetOf({ name = 'Sheet1', visibility = 'visible', rows, merges = [] }: ShortSheet): Sheet {
  const paper = canvas();
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) paper.set(row, column, contentOf(cell));
  for (const words of merges) paper.merge(rangeOf(words));
  return paper.sheet(name, visibility);
}

export const plainWorkbook = (
  sheets: readonly ShortSheet[],
  book: { readonly format: Workbook['format']; readonly date1904: boolean },
): Workbook => ({ ...book, sheets: sheets.map(sheetOf) });
