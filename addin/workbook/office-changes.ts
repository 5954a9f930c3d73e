import type { SheetRow } from '../../shared/files/sheet.ts';
import type { SheetChange } from '../../shared/ports/workbook.ts';
import { rowsOfBlock } from './office-cells.ts';
import type { OfficeRun } from './office-run.ts';

/** Tells the changed rows as they stand after the change. */
export async function watchOffice(
  run: OfficeRun,
  listener: (change: SheetChange) => void,
): Promise<() => void> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      listener(await changeOf(run, event));
    });
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    void handler.context.sync();
  };
}

const structure: SheetChange = { kind: 'structure' };

/** More rows than this at once are read like a new sheet. */
const rowsAtOnce = 2_000;

async function changeOf(
  run: OfficeRun,
  { worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs,
): Promise<SheetChange> {
  const rows = rowsIn(address);
  if (changeType !== 'RangeEdited' || rows === undefined || rows.count > rowsAtOnce) return structure;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    sheet.load('name');
    const used = sheet.getUsedRange(true);
    const changed = sheet.getRange(`${rows.first + 1}:${rows.first + rows.count}`);
    const block = changed.getIntersectionOrNullObject(used);
    block.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
    await context.sync();
    return {
      kind: 'rows',
      sheet: sheet.name,
      rows: everyRow(rows, block.isNullObject ? [] : rowsOfBlock(block)),
    };
  });
}

interface ChangedRows {
  readonly first: number;
  readonly count: number;
}

/** "B5:D9" -> rows 4 to 8; undefined for whole columns and several areas. */
function rowsIn(address: string): ChangedRows | undefined {
  const [, top, bottom] = /^[A-Z]*(\d+)(?::[A-Z]*(\d+))?$/.exec(address.replaceAll('$', '')) ?? [];
  if (top === undefined) return undefined;
  return { first: Number(top) - 1, count: Number(bottom ?? top) - Number(top) + 1 };
}

/** Rows below the last filled one are no longer part of the sheet, and that is news. */
const everyRow = ({ first, count }: ChangedRows, read: readonly SheetRow[]): readonly SheetRow[] => {
  const known = new Map(read.map((row) => [row.row, row]));
  return Array.from(
    { length: count },
    (_, step) => known.get(first + step) ?? { row: first + step, cells: [] },
  );
};
