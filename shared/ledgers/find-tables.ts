import type { Cell, SheetRow } from '../files/sheet.ts';
import { fieldIds, identifyingFields } from './fields.ts';
import { type HeaderBlock, headerBlockAt, namesColumns } from './find-headers.ts';
import { cellText, filledCells, type Grid } from './grid.ts';
import type { RecognizedHeader } from './recognize-header.ts';
import { remembering } from './row-memory.ts';
import { isTotalText, saysNote, saysSignature } from './row-words.ts';

/** A table as it lies on its sheet, before its columns are judged by what stands in them. Rows count from 0. */
export interface FoundTable {
  readonly headerRows: readonly number[];
  readonly columns: ReadonlyMap<number, RecognizedHeader>;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly repeatedHeaders: readonly number[];
}

const knownFields: ReadonlySet<string> = new Set(fieldIds);
const startsAgain: ReadonlySet<string> = new Set(['serial', ...identifyingFields]);

type Columns = ReadonlyMap<number, RecognizedHeader>;

/** Where the table that repeats a name at `column` begins: behind the last gap, else at a serial number, else there. */
function startOfNext(columns: Columns, segmentStart: number, column: number): number {
  const before = [...columns.keys()].filter((one) => one > segmentStart && one <= column);
  const behindGap = before.findLast((one) => !columns.has(one - 1));
  const counting = before.findLast((one) => ['serial', 'unknown'].includes(columns.get(one)?.meaning ?? ''));
  return behindGap ?? (counting === column - 1 ? counting : column);
}

/** Two tables side by side name their columns twice. A single name given twice is a slip of the pen, not a table. */
function sideBySide(columns: Columns): readonly Columns[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  for (const [column, { meaning, year, header }] of columns) {
    // One merged header over two columns is one name.
    if (columns.get(column - 1)?.header === header) continue;
    const key = `${meaning}@${year ?? ''}`;
    const start = starts.at(-1);
    if (start === undefined) starts.push(column);
    else if (startsAgain.has(meaning) && seen.has(key)) {
      starts.push(startOfNext(columns, start, column));
      seen = new Set();
    }
    seen.add(key);
  }
  const segments = starts.map((start, index) => between(columns, start, starts[index + 1] ?? Infinity));
  return segments.every(isTable) ? segments : [columns];
}

/** The header of each table in a row of tables; beside each other they may be of different height. */
function headersOf(grid: Grid, block: HeaderBlock): readonly HeaderBlock[] {
  const segments = sideBySide(block.columns);
  if (segments.length === 1) return [block];
  return segments.map((columns) => headerBlockAt(grid, block.named, (column) => columns.has(column)));
}

const between = (columns: Columns, from: number, until: number): Columns =>
  new Map([...columns].filter(([column]) => column >= from && column < until));

/** A table tells an enterprise and at least one thing more about it. */
function isTable(columns: Columns): boolean {
  const meanings = new Set(
    [...columns.values()].map(({ meaning }) => meaning).filter((meaning) => knownFields.has(meaning)),
  );
  return meanings.size >= 2 && identifyingFields.some((field) => meanings.has(field));
}

/** A header repeated for the next page may leave out its unit row: its words then begin those of the first one. */
const sameHeader = (again: HeaderBlock, first: HeaderBlock): boolean =>
  again.columns.size > 0 &&
  [...again.columns].every(
    ([column, { header }]) => first.columns.get(column)?.header.startsWith(header) ?? false,
  ) &&
  [...first.columns].every(([column, { meaning }]) => again.columns.has(column) || meaning === 'unknown');

/** Header blocks from top to bottom, none reaching into the next. */
function headerBlocks(grid: Grid): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const isHeader = remembering(grid.memory?.namesColumns, '', namesColumns);
  for (const row of grid.sheet.rows) {
    const last = blocks.at(-1)?.rows.at(-1) ?? -1;
    if (row.row > last && isHeader(row)) blocks.push(headerBlockAt(grid, row.row));
  }
  return blocks;
}

/** How far the lines directly above a header reach up: title, unit, section, note; not what closes the table before. */
function startAbove(grid: Grid, block: HeaderBlock, notBefore: number): number {
  let start = block.rows[0] ?? 0;
  while (start > notBefore && introduces(grid.rowsByNumber.get(start - 1))) start -= 1;
  return start;
}

/** A code, a firm's name, or who filled the form in: nothing that leads into a table below. */
const ofAnEnterprise = /^(填表人|制表人)|[0-9A-Za-z]{8}|(公司|厂|研究院|合作社)$/;

function introduces(row: SheetRow | undefined): boolean {
  const filled = filledCells(row);
  if (filled.length === 0 || filled.length > 4) return false;
  return filled.every((cell) => {
    const text = cellText(cell);
    return cell.kind === 'text' && !isTotalText(text) && !saysSignature(text) && !ofAnEnterprise.test(text);
  });
}

/** The same header again with rows of the table right above it is a page break; after a gap or a title, a new table. */
function repeats(grid: Grid, block: HeaderBlock, before: HeaderBlock | undefined): boolean {
  if (before === undefined || !sameHeader(block, before)) return false;
  const above = grid.rowsByNumber.get((block.rows[0] ?? 0) - 1);
  return filledCells(above).length > 0 && !introduces(above);
}

interface Part {
  readonly block: HeaderBlock;
  readonly repeated: number[];
}

function partsOf(grid: Grid): readonly Part[] {
  const parts: Part[] = [];
  for (const block of headerBlocks(grid)) {
    const current = parts.at(-1);
    if (current !== undefined && repeats(grid, block, current.block)) current.repeated.push(...block.rows);
    else parts.push({ block, repeated: [] });
  }
  return parts;
}

/** All tables of a sheet, from top to bottom, side-by-side ones left to right. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const parts = partsOf(grid);
  const lastRow = grid.sheet.rows.at(-1)?.row ?? 0;
  const starts = parts.map(({ block }, index) =>
    index === 0 ? 0 : startAbove(grid, block, (parts[index - 1]?.block.rows.at(-1) ?? 0) + 1),
  );
  return parts.flatMap(({ block, repeated }, index) =>
    headersOf(grid, block).map(({ rows, columns }) => ({
      headerRows: rows,
      columns,
      firstRow: starts[index] ?? 0,
      lastRow: (starts[index + 1] ?? lastRow + 1) - 1,
      repeatedHeaders: repeated,
    })),
  );
}

const isNote = (cell: Cell): boolean => cell.kind === 'text' && saysNote(cellText(cell));

/** Lines of text outside every table speak for the whole sheet: titles, unit lines, notes. */
export function freeLines(grid: Grid, tables: readonly FoundTable[]): readonly string[] {
  const headers = new Set(
    tables.flatMap(({ headerRows, repeatedHeaders }) => [...headerRows, ...repeatedHeaders]),
  );
  const first = Math.min(...tables.flatMap(({ headerRows }) => headerRows));
  return grid.sheet.rows
    .filter(({ row }) => !headers.has(row))
    .filter((row) => row.row < first || row.cells.some(isNote))
    .flatMap((row) => filledCells(row).map(cellText));
}
