import type { Cell, SheetRow } from '../files/sheet.ts';
import { cellIn, cellText, filledCells, type Grid, isFilled } from './grid.ts';
import { unitOfFile, type UnitOfFile, unitsNamedIn } from './org-unit-of-file.ts';
import type { LedgerContext } from './recognize-ledger.ts';
import { remembering } from './row-memory.ts';
import { saysNote } from './row-words.ts';
import type { LedgerShape, TableShape } from './shape.ts';

/** The different texts of an org-unit column: mostly one and the same all the way down. */
function unitColumnTexts({ sheet }: Grid, table: TableShape): readonly string[] {
  const column = table.columns.find(({ meaning }) => meaning === 'org-unit')?.column;
  if (column === undefined) return [];
  const headerEnd = Math.max(...table.headerRows);
  const found = new Map<Cell['value'], Cell>();
  for (const row of sheet.rows) {
    const cell = row.row > headerEnd && row.row <= table.lastRow ? cellIn(row, column) : undefined;
    if (cell !== undefined && !found.has(cell.value)) found.set(cell.value, cell);
  }
  return [...found.values()].filter(isFilled).map(cellText);
}

interface Lines {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

/** Lines of text on a data sheet: titles above its first header, notes anywhere outside the headers. */
function linesOf({ sheet, memory }: Grid, tables: readonly TableShape[]): Lines {
  const headers = new Set(
    tables.flatMap(({ headerRows, repeatedHeaders }) => [...headerRows, ...repeatedHeaders]),
  );
  const first = Math.min(...headers);
  const [titles, notes]: [string[], string[]] = [[], []];
  const ofNotes = remembering(memory?.isNote, '', isNote);
  for (const row of sheet.rows) {
    if (headers.has(row.row)) continue;
    if (ofNotes(row)) notes.push(...textCells(row).map(cellText));
    else if (row.row < first) titles.push(...textCells(row).map(cellText));
  }
  return { titles, notes };
}

const textCells = (row: SheetRow): readonly Cell[] => filledCells(row).filter(({ kind }) => kind === 'text');

/** A row of few words, one of them a note's; rows of a table are seen through at their fourth text. */
function isNote({ cells }: SheetRow): boolean {
  const texts: Cell[] = [];
  for (const cell of cells) {
    if (cell.kind === 'text' && isFilled(cell)) texts.push(cell);
    if (texts.length > 3) return false;
  }
  return texts.some((cell) => saysNote(cellText(cell)));
}

/** Whose ledger it is, by its column of units, its visible titles and notes, its file name and its sheet names. */
export function traceUnit(
  grids: readonly Grid[],
  { tables }: LedgerShape,
  { file, units }: LedgerContext,
): UnitOfFile {
  const named = (texts: readonly string[]): readonly string[] => [
    ...new Set([...new Set(texts)].flatMap((text) => unitsNamedIn(text, units))),
  ];
  const sheets = grids
    .map((grid, index) => ({ grid, tables: tables.filter(({ sheet }) => sheet === index) }))
    .filter((sheet) => sheet.tables.length > 0);
  const visible = sheets.filter(({ grid }) => grid.sheet.visibility === 'visible');
  const lines = visible.map((sheet) => linesOf(sheet.grid, sheet.tables));
  return unitOfFile({
    column: named(
      sheets.flatMap((sheet) => sheet.tables.flatMap((table) => unitColumnTexts(sheet.grid, table))),
    ),
    titles: named(lines.flatMap(({ titles }) => titles)),
    notes: named(lines.flatMap(({ notes }) => notes)),
    fileName: unitsNamedIn(file, units),
    sheetNames: named(visible.map(({ grid }) => grid.sheet.name ?? '')),
  });
}
