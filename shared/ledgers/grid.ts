import type { Cell, Sheet, SheetRow } from '../files/sheet.ts';
import { isBlank, trimmed, withoutZeroWidth } from '../text/clean-text.ts';
import type { RowMemory } from './row-memory.ts';

/** A sheet prepared for looking around in it: rows by number, and what merged cells hold for the places they cover. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rowsByNumber: ReadonlyMap<number, SheetRow>;
  /** For rows below the first of a merged range: column -> the cell that holds for them too. */
  readonly fromAbove: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly hiddenRows: ReadonlySet<number>;
  /** For a sheet that is read again at every edit. */
  readonly memory?: RowMemory;
}

const widestMerge = 400;

/** The rows that hold a cell below one row, up to and with another. */
function* rowsBelow(sheet: Sheet, top: number, bottom: number): Generator<number> {
  for (let index = firstIndexAfter(sheet.rows, top); index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index]?.row ?? bottom + 1;
    if (row > bottom) return;
    yield row;
  }
}

/** Index of the first row behind `row` in an ascending list. */
function firstIndexAfter(rows: readonly SheetRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cells stand in the order of their columns: without a gap in front a cell's place is its column, else before it. */
export function cellIn(row: SheetRow | undefined, column: number): Cell | undefined {
  if (row === undefined) return undefined;
  for (let place = Math.min(column, row.cells.length - 1); place >= 0; place -= 1) {
    const cell = row.cells[place];
    if (cell !== undefined && cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}

export function gridOf(sheet: Sheet): Grid {
  const rowsByNumber = new Map(sheet.rows.map((row) => [row.row, row]));
  const fromAbove = new Map<number, Map<number, Cell>>();
  for (const merge of sheet.merges) {
    const cell = merge.bottom > merge.top ? cellIn(rowsByNumber.get(merge.top), merge.left) : undefined;
    if (cell === undefined) continue;
    for (const row of rowsBelow(sheet, merge.top, merge.bottom)) {
      const columns = fromAbove.get(row) ?? new Map<number, Cell>();
      fromAbove.set(row, columns.set(merge.left, cell));
    }
  }
  const hidden = sheet.hiddenRows.flatMap(({ first, last }) => [...rowsBelow(sheet, first - 1, last)]);
  return { sheet, rowsByNumber, fromAbove, hiddenRows: new Set(hidden) };
}

/** The texts of a header row with every column that a merged cell spans; blanks at both ends removed. */
export function headerTextsOf({ sheet, rowsByNumber }: Grid, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const cell of rowsByNumber.get(row)?.cells ?? []) putText(texts, cell.column, cell);
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top > row || bottom < row) continue;
    const cell = cellIn(rowsByNumber.get(top), left);
    if (cell === undefined) continue;
    for (let column = left; column <= Math.min(right, left + widestMerge); column += 1)
      putText(texts, column, cell);
  }
  return texts;
}

function putText(texts: Map<number, string>, column: number, cell: Cell): void {
  const text = cellText(cell);
  if (text !== '') texts.set(column, text);
}

/** What a cell shows, more or less: enough to recognise words, not to read figures. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return trimmed(withoutZeroWidth(cell.value));
  return cell.value === null ? '' : String(cell.value);
}

export const isBlankCell = (cell: Cell): boolean => cell.kind === 'text' && isBlank(cell.value);

export const isFilled = (cell: Cell): boolean => cell.kind !== 'uncached' && !isBlankCell(cell);

export function filledCells(row: SheetRow | undefined): readonly Cell[] {
  if (row === undefined) return [];
  return row.cells.every(isFilled) ? row.cells : row.cells.filter(isFilled);
}
