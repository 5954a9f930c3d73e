import type { Block, BlockValue, CellPlace, Workbook } from '../../shared/ports/workbook.ts';
import { watchOffice } from './office-changes.ts';
import { markOfficeCells } from './office-marks.ts';
import type { OfficeRun } from './office-run.ts';
import { readOfficeSheets } from './office-sheets.ts';

interface OfficeHost {
  readonly run: OfficeRun;
  readonly withNotes: boolean;
}

/** The port over the workbook that is open in Excel. */
export const officeWorkbook = ({ run, withNotes }: OfficeHost): Workbook => ({
  readSheets: () => readOfficeSheets(run),
  mark: (marks) => markOfficeCells(run, marks, withNotes),
  clearMarks: () => markOfficeCells(run, [], withNotes),
  select: (place) => select(run, place),
  write: (block) => write(run, block),
  addSheet: (name, values) => addSheet(run, name, values),
  onChanged: (listener) => watchOffice(run, listener),
});

const select = (run: OfficeRun, { sheet, row, column }: CellPlace): Promise<void> =>
  run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return;
    found.activate();
    found.getCell(row, column).select();
    await context.sync();
  });

const write = (run: OfficeRun, { sheet, row, column, values }: Block): Promise<void> =>
  run(async (context) => {
    writeBlock(context.workbook.worksheets.getItem(sheet), { row, column, values });
    await context.sync();
  });

function writeBlock(sheet: Excel.Worksheet, { row, column, values }: Omit<Block, 'sheet'>): void {
  const width = Math.max(0, ...values.map(({ length }) => length));
  if (width === 0) return;
  const block = values.map((line) => Array.from({ length: width }, (_, place) => line[place] ?? null));
  const range = sheet.getRangeByIndexes(row, column, block.length, width);
  // Excel reads a text as if it were typed, unless the cell is made a text cell before.
  range.numberFormat = block.map((line) => line.map(formatFor));
  range.values = block.map((line) => line.map((value) => value ?? ''));
}

const formatFor = (value: BlockValue): string => (typeof value === 'string' ? '@' : 'General');

const addSheet = (
  run: OfficeRun,
  name: string,
  values: readonly (readonly BlockValue[])[],
): Promise<string> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name));
    const free = freeName(name, taken);
    writeBlock(worksheets.add(free), { row: 0, column: 0, values });
    await context.sync();
    return free;
  });

function freeName(wish: string, taken: ReadonlySet<string>): string {
  let [name, count] = [wish, 1];
  while (taken.has(name)) name = `${wish}${(count += 1)}`;
  return name;
}
