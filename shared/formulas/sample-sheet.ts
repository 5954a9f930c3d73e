import type { ExampleArgument } from './help.ts';

/** What stands in a sample cell; null is empty. */
export type SampleCell = string | number | boolean | null;

type Block = readonly (readonly SampleCell[])[];

/** One argument of an example as it would stand in a sheet. */
export interface SampleArgument {
  readonly name: string;
  readonly value: ExampleArgument | undefined;
  /** Optional arguments are typed into the formula itself. */
  readonly written: boolean;
}

/** An example as a clerk can rebuild it: cells from A1, and the formula that refers to them. */
export interface SampleSheet {
  readonly cells: Block;
  readonly formula: string;
  /** Where the formula stands: the first free column, in the first row of figures. */
  readonly formulaAt: { readonly row: number; readonly column: number };
}

interface Placed {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

const isBlock = (value: ExampleArgument): value is Block => Array.isArray(value);

function blockOf(value: ExampleArgument | undefined): Block {
  if (value === undefined) return [[null]];
  if (!isBlock(value)) return [[value]];
  return value.some((row) => row.length > 0) ? value : [[null]];
}

const widthOf = (block: Block): number => Math.max(1, ...block.map((row) => row.length));

export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function referenceOf({ block, row, column }: Placed): string {
  const [first, last] = [
    cellName(row, column),
    cellName(row + block.length - 1, column + widthOf(block) - 1),
  ];
  return first === last ? first : `${first}:${last}`;
}

const literal = (value: SampleCell): string =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value ?? '').toUpperCase();

const isOmitted = (value: ExampleArgument | undefined): boolean =>
  value === undefined || value === null || value === '';

function writtenArgument({ value }: SampleArgument): string {
  return value === undefined || isBlock(value) || isOmitted(value) ? '' : literal(value);
}

/** Header and rows of a clerk's sheet stand one above the other; other arguments side by side under their names. */
const isTable = (given: readonly SampleArgument[]): boolean =>
  given.filter(({ written, value }) => !written && value !== undefined && isBlock(value)).length === 2 &&
  given[0]?.name === '表头';

export function sampleSheetOf(id: string, given: readonly SampleArgument[]): SampleSheet {
  const inCells = given.filter(({ written }) => !written);
  const table = isTable(given);
  const placed = table ? stacked(inCells) : sideBySide(inCells);
  const names = table
    ? []
    : placed.map(({ column }, place) => ({ column, name: inCells[place]?.name ?? '' }));
  const row = table ? (placed[1]?.row ?? 0) : 1;
  const column = Math.max(0, ...placed.map((block) => block.column + widthOf(block.block)));
  const references = placed.map(referenceOf);
  const written = given.filter((argument) => argument.written).map(writtenArgument);
  const last = written.findLastIndex((argument) => argument !== '');
  const formula = `=${id}(${[...references, ...written.slice(0, last + 1)].join(',')})`;
  return { cells: cellsOf(placed, names), formula, formulaAt: { row, column } };
}

function stacked(given: readonly SampleArgument[]): readonly Placed[] {
  let row = 0;
  return given.map(({ value }) => {
    const block = blockOf(value);
    const placed = { block, row, column: 0 };
    row += block.length;
    return placed;
  });
}

function sideBySide(given: readonly SampleArgument[]): readonly Placed[] {
  let column = 0;
  return given.map(({ value }) => {
    const block = blockOf(value);
    const placed = { block, row: 1, column };
    column += widthOf(block);
    return placed;
  });
}

interface NamedColumn {
  readonly column: number;
  readonly name: string;
}

function cellsOf(placed: readonly Placed[], names: readonly NamedColumn[]): Block {
  const height = Math.max(0, ...placed.map(({ row, block }) => row + block.length));
  const width = Math.max(0, ...placed.map(({ column, block }) => column + widthOf(block)));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellAt(placed, names, { row, column })),
  );
}

function cellAt(
  placed: readonly Placed[],
  names: readonly NamedColumn[],
  at: { row: number; column: number },
): SampleCell {
  const named = names.find(({ column }) => at.row === 0 && column === at.column);
  if (named) return named.name;
  for (const { block, row, column } of placed) {
    const cell = block[at.row - row]?.[at.column - column];
    if (cell !== undefined) return cell;
  }
  return null;
}
