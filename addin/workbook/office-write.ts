import type { Block, BlockValue, CellPlace, ColumnWidths } from '../../shared/ports/workbook.ts';
import type { OfficeRun } from './office-run.ts';

/** A reason may be a thousand bytes long; Excel on the web takes five million at once. */
const rowsAtOnce = 1_000;

const widthOf = (values: Block['values']): number =>
  values.reduce((widest, { length }) => Math.max(widest, length), 0);

/** First all blocks are looked at, then all are written. */
export async function fillCells(run: OfficeRun, blocks: readonly Block[]): Promise<CellPlace | undefined> {
  const filled = blocks.filter(({ values }) => widthOf(values) > 0);
  const taken = await run((context) => takenCell(context, filled));
  if (taken === undefined) await writePieces(run, filled);
  return taken;
}

async function writePieces(run: OfficeRun, blocks: readonly Block[]): Promise<void> {
  for (const piece of blocks.flatMap(pieces)) await writePiece(run, piece);
}

const writePiece = (run: OfficeRun, piece: Block): Promise<void> =>
  run(async (context) => {
    writeBlock(context.workbook.worksheets.getItem(piece.sheet), piece);
    await context.sync();
  });

async function takenCell(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<CellPlace | undefined> {
  const ranges = blocks.map(({ sheet, row, column, values }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, values.length, widthOf(values));
    range.load('formulas');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return { range, merged };
  });
  await context.sync();
  return blocks.flatMap((block, index) => {
    const { range, merged } = ranges[index] ?? {};
    const merges = merged === undefined || merged.isNullObject ? [] : merged.areas.items;
    return firstTaken(block, { formulas: range?.formulas ?? [], merges }) ?? [];
  })[0];
}

interface Standing {
  readonly formulas: readonly (readonly unknown[])[];
  readonly merges: readonly Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>[];
}

/** A formula that shows nothing fills its cell, and so does the merged cell that covers it. */
function firstTaken({ sheet, row, column, values }: Block, standing: Standing): CellPlace | undefined {
  for (const [down, line] of values.entries())
    for (const [right, value] of line.entries()) {
      const place = { sheet, row: row + down, column: column + right };
      const isEmpty = standing.formulas[down]?.[right] === '' && !isCovered(place, standing.merges);
      if (value !== null && !isEmpty) return place;
    }
  return undefined;
}

const isCovered = ({ row, column }: CellPlace, merges: Standing['merges']): boolean =>
  merges.some(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      row >= rowIndex &&
      row < rowIndex + rowCount &&
      column >= columnIndex &&
      column < columnIndex + columnCount,
  );

const pieces = ({ values, row, ...place }: Block): readonly Block[] =>
  Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, step) => ({
    ...place,
    row: row + step * rowsAtOnce,
    values: values.slice(step * rowsAtOnce, (step + 1) * rowsAtOnce),
  }));

/** Cells without a value are left out by `null`, which tells Excel to leave them as they are. */
function writeBlock(sheet: Excel.Worksheet, { row, column, values }: Omit<Block, 'sheet'>): void {
  const width = widthOf(values);
  const block = values.map((line) => Array.from({ length: width }, (_, place) => line[place] ?? null));
  const range = sheet.getRangeByIndexes(row, column, block.length, width);
  // Excel reads a text as if it were typed, unless the cell is made a text cell before.
  range.numberFormat = block.map((line) => line.map(formatFor));
  range.values = block.map((line) => line.map(writtenValue));
}

const formatFor = (value: BlockValue): string | null =>
  value === null ? null : typeof value === 'string' ? '@' : 'General';

const writtenValue = (value: BlockValue) =>
  typeof value === 'object' && value !== null ? value.formula : value;

interface AddedSheet {
  readonly name: string;
  readonly values: Block['values'];
  readonly widths?: ColumnWidths | undefined;
}

/** Its own cells are no news to anybody, so the events rest meanwhile. */
export async function addSheet(run: OfficeRun, { name, values, widths = [] }: AddedSheet): Promise<string> {
  await setEvents(run, false);
  try {
    const sheet = await addEmptySheet(run, name);
    if (widthOf(values) > 0) await writePieces(run, [{ sheet, row: 0, column: 0, values }]);
    if (widths.length > 0) await setWidths(run, sheet, widths);
    return sheet;
  } finally {
    await setEvents(run, true);
  }
}

/** Points: a half-width character of the usual font is 7 pixels wide, beside 5 for the edges. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const setWidths = (run: OfficeRun, sheet: string, widths: ColumnWidths): Promise<void> =>
  run(async (context) => {
    const added = context.workbook.worksheets.getItem(sheet);
    for (const [column, width] of widths.entries())
      added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
    await context.sync();
  });

const setEvents = (run: OfficeRun, enabled: boolean): Promise<void> =>
  run(async (context) => {
    context.runtime.enableEvents = enabled;
    await context.sync();
  });

const addEmptySheet = (run: OfficeRun, name: string): Promise<string> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const free = freeName(name, new Set(worksheets.items.map((sheet) => sheet.name)));
    worksheets.add(free);
    await context.sync();
    return free;
  });

function freeName(wish: string, taken: ReadonlySet<string>): string {
  let [name, count] = [wish, 1];
  while (taken.has(name)) name = `${wish}${(count += 1)}`;
  return name;
}
