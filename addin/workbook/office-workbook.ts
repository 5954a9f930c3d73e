import type { CellPlace, Workbook } from '../../shared/ports/workbook.ts';
import { watchOffice } from './office-changes.ts';
import { markOfficeCells } from './office-marks.ts';
import type { OfficeRun } from './office-run.ts';
import { watchSelection } from './office-selection.ts';
import { readOfficeSheets } from './office-sheets.ts';
import { addSheet, fillCells } from './office-write.ts';

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
  fill: (blocks) => fillCells(run, blocks),
  addSheet: (name, values, widths) => addSheet(run, { name, values, widths }),
  onChanged: (listener) => watchOffice(run, listener),
  onSelected: (listener) => watchSelection(run, listener),
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
