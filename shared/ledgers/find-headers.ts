import type { Cell, SheetRow } from '../files/sheet.ts';
import { type FieldId, fieldIds, identifyingFields } from './fields.ts';
import { cellText, filledCells, type Grid, headerTextsOf } from './grid.ts';
import { headerText } from './header-text.ts';
import { isUnitCell, meaningOfWords, type RecognizedHeader, recognizeHeader } from './recognize-header.ts';
import { isTotalText } from './row-words.ts';

/** The rows of one header, from 0, and what each of its columns says. */
export interface HeaderBlock {
  /** The row that names the columns. */
  readonly named: number;
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<number, RecognizedHeader>;
}

const knownFields: ReadonlySet<string> = new Set(fieldIds);
const isField = (meaning: string): meaning is FieldId => knownFields.has(meaning);
const longestHeaderText = 60;
const looksLikeData = /\d{8}|\d{4}[-/年.]\d{1,2}[-/月.]\d/;

/** A cell that can only stand below a header: a figure, a day, a code. Years may stand in a header. */
const isDataCell = (cell: Cell): boolean => {
  if (cell.kind === 'text') return cell.value.length > longestHeaderText || looksLikeData.test(cell.value);
  return !(cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 2000 && cell.value < 2100);
};

const meaningOfCell = (cell: Cell) => {
  const { words, full } = headerText(cellText(cell));
  const meaning = meaningOfWords(words);
  return meaning === 'unknown' ? meaningOfWords(full) : meaning;
};

const bareCode = /^\s*[0-9A-Z]{8,}\s*$/i;

/** A figure or a code: no header holds one by itself. */
const isFigure = (cell: Cell): boolean =>
  cell.kind === 'text' ? bareCode.test(cell.value) : cell.kind !== 'date' && isDataCell(cell);

/**
 * Whether a row names columns: two fields or more, one of which says which enterprise, and hardly a word unknown. A
 * name may hold a day or a code as an example; beside a bare one it takes three fields.
 */
export function namesColumns(row: SheetRow): boolean {
  if (row.cells.some(isFigure)) return false;
  const filled = filledCells(row);
  if (filled.length < 2) return false;
  const meanings = filled.map(meaningOfCell);
  const named = new Set(meanings.filter(isField));
  const known = meanings.filter((meaning) => meaning !== 'unknown').length;
  const bare = filled.some((cell, place) => meanings[place] === 'unknown' && isDataCell(cell));
  return (
    named.size >= (bare ? 3 : 2) &&
    identifyingFields.some((field) => named.has(field)) &&
    known * 5 >= filled.length * 2
  );
}

/** The part of a sheet that one header may take: beside another table only its own columns. */
interface Looking {
  readonly grid: Grid;
  readonly inside: (column: number) => boolean;
}

const filledIn = ({ grid, inside }: Looking, row: number): readonly Cell[] =>
  filledCells(grid.rowsByNumber.get(row)).filter(({ column }) => inside(column));

function textsIn({ grid, inside }: Looking, row: number): ReadonlyMap<number, string> {
  return new Map([...headerTextsOf(grid, row)].filter(([column]) => inside(column)));
}

/** A row of groups above the names: several short texts, none of them a sentence, a title across all or a unit line. */
function groupsColumns(looking: Looking, row: number, below: ReadonlyMap<number, string>): boolean {
  const filled = filledIn(looking, row);
  if (filled.length < 2 || filled.some((cell) => isDataCell(cell) || /[:：。；]/.test(cellText(cell))))
    return false;
  if (filled.some((cell) => isTotalText(cellText(cell)))) return false;
  return filled.every((cell) => below.has(cell.column) || textsIn(looking, row).size > filled.length);
}

const mergedInto = ({ grid, inside }: Looking, above: number, row: number): boolean =>
  grid.sheet.merges.some(
    ({ top, bottom, left }) => top <= above && bottom >= row && bottom - top < 6 && inside(left),
  );

/** A row under the names: years, units or names of parts, with nothing where the enterprises' names would stand. */
function continuesHeader(looking: Looking, row: number, names: ReadonlyMap<number, string>): boolean {
  const filled = filledIn(looking, row);
  if (filled.length === 0 || filled.some(isDataCell) || filled.some((cell) => isTotalText(cellText(cell))))
    return false;
  if (filled.every((cell) => isUnitCell(cellText(cell)))) return true;
  const identified = filled.some((cell) => identifies(names.get(cell.column)));
  return (
    !identified && filled.every((cell) => namesPart(cell) || names.has(cell.column)) && filled.some(namesPart)
  );
}

const identifies = (text: string | undefined): boolean =>
  text !== undefined && identifyingFields.includes(recognizeHeader([text]).meaning as FieldId);

function namesPart(cell: Cell): boolean {
  const text = cellText(cell);
  const { words, full, year } = headerText(text);
  return (
    (words === '' && (year !== undefined || full !== '')) ||
    isUnitCell(text) ||
    meaningOfCell(cell) !== 'unknown'
  );
}

const mostHeaderRows = 4;

/** The whole header around the row that names the columns, or the part of it inside some columns. */
export function headerBlockAt(
  grid: Grid,
  named: number,
  inside: (column: number) => boolean = () => true,
): HeaderBlock {
  const looking = { grid, inside };
  const names = textsIn(looking, named);
  const groups: number[] = [];
  for (const row of [named - 1, named - 2].filter((one) => one >= 0)) {
    if (!mergedInto(looking, row, named) && !groupsColumns(looking, row, names)) break;
    groups.unshift(row);
  }
  const below: number[] = [];
  for (let row = named + 1; below.length < mostHeaderRows - 1; row += 1) {
    if (!mergedInto(looking, named, row) && !continuesHeader(looking, row, names)) break;
    below.push(row);
  }
  const rows = [...groups, named, ...below];
  return { named, rows, columns: columnsOf(rows.map((row) => textsIn(looking, row))) };
}

/** Columns by their texts; a group without a merged cell reaches right as far as names without a group stand below. */
function columnsOf(texts: readonly ReadonlyMap<number, string>[]): ReadonlyMap<number, RecognizedHeader> {
  const numbers = [...new Set(texts.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const columns = new Map<number, RecognizedHeader>();
  let group = '';
  let previous = -2;
  for (const column of numbers) {
    const own = texts.map((row) => row.get(column) ?? '');
    const [top = '', ...rest] = own;
    const open = rest.some((text) => text !== '' && !isUnitCell(text));
    if (top !== '' || previous !== column - 1) group = open ? top : '';
    previous = column;
    columns.set(column, recognizeHeader(top === '' && open && group !== '' ? [group, ...rest] : own));
  }
  return columns;
}
