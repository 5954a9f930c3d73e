import type { SelectedCells } from '../../shared/ports/workbook.ts';
import type { OfficeRun } from './office-run.ts';

/** Tells the selection at once and after every change of it or of the sheet in front. */
export async function watchSelection(
  run: OfficeRun,
  listener: (cells: SelectedCells) => void,
): Promise<() => void> {
  const tell = async (): Promise<void> => {
    const cells = await selectedCells(run);
    if (cells !== undefined) listener(cells);
  };
  const handlers = await run(async (context) => {
    const added = [
      context.workbook.onSelectionChanged.add(tell),
      context.workbook.worksheets.onActivated.add(tell),
    ] as const;
    await context.sync();
    return added;
  });
  await tell();
  return () => {
    for (const handler of handlers) {
      handler.remove();
      void handler.context.sync();
    }
  };
}

/** Of several areas the first; nothing while a chart or a picture is selected. */
const selectedCells = (run: OfficeRun): Promise<SelectedCells | undefined> =>
  run(async (context) => {
    const { areas } = context.workbook.getSelectedRanges();
    const first = areas.getItemAt(0);
    first.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    return {
      sheet: first.worksheet.name,
      row: first.rowIndex,
      column: first.columnIndex,
      lastRow: first.rowIndex + first.rowCount - 1,
      lastColumn: first.columnIndex + first.columnCount - 1,
    };
  }).catch(() => undefined);
