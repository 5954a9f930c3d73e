import type { CellRange, Sheet, SheetRow, Span, Visibility, Workbook } from '../../shared/files/sheet.ts';
import { spansOf } from '../../shared/files/spans.ts';
import { rowsOfBlock } from './office-cells.ts';
import type { OfficeRun } from './office-run.ts';

/** A quarter of what Excel on the web lets through in one answer. */
const cellsAtOnce = 20_000;

interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** The open workbook as plain sheets: first where anything stands, then block by block what it is. */
export async function readOfficeSheets(run: OfficeRun): Promise<Workbook> {
  const outlines = await outlinesOf(run);
  const sheets: Sheet[] = [];
  for (const outline of outlines) sheets.push(await readSheet(run, outline));
  return { format: 'xlsx', date1904: false, sheets };
}

const visibilities: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };

const outlinesOf = (run: OfficeRun): Promise<readonly SheetOutline[]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name: sheet.name, visibility: visibilities[sheet.visibility] ?? 'visible', range };
    });
    await context.sync();
    return used.map(({ name, visibility, range }) => ({
      name,
      visibility,
      used: range.isNullObject
        ? null
        : { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    }));
  });

async function readSheet(run: OfficeRun, { name, visibility, used }: SheetOutline): Promise<Sheet> {
  if (used === null) return { name, visibility, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const { top, left, rows, columns } = used;
  const height = Math.max(1, Math.floor(cellsAtOnce / columns));
  const read: SheetRow[] = [];
  for (let row = 0; row < rows; row += height) {
    const block = { top: top + row, left, rows: Math.min(height, rows - row), columns };
    read.push(...(await readBlock(run, name, block)));
  }
  const look = await readLook(run, name, used);
  return { name, visibility, rows: read.filter(({ cells }) => cells.length > 0), ...look };
}

type Area = NonNullable<SheetOutline['used']>;

const readBlock = (run: OfficeRun, name: string, { top, left, rows, columns }: Area) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, left, rows, columns);
    range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
    await context.sync();
    return rowsOfBlock(range);
  });

interface Look {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

const readLook = (run: OfficeRun, name: string, { top, left, rows, columns }: Area): Promise<Look> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, left, rows, columns);
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    const rowLook = range.getRowProperties({ rowHidden: true });
    const columnLook = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return {
      merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
      hiddenRows: spansOf(
        rowLook.value.flatMap(({ rowHidden }, line) => (rowHidden === true ? [top + line] : [])),
      ),
      hiddenColumns: spansOf(
        columnLook.value.flatMap(({ columnHidden }, place) => (columnHidden === true ? [left + place] : [])),
      ),
    };
  });

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
