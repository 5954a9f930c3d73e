import { SheetsSelectionsService } from '@univerjs/sheets';

import type { CellPlace } from '../../shared/ports/workbook.ts';
import type { GridHost } from './grid-host.ts';

export interface SelectedCell extends CellPlace {
  readonly sheetId: string;
  readonly text: string;
}

/** The canvas tells a screen reader nothing, so the page says where the selection is and what stands there. */
export function onSelection({ univer, api }: GridHost, listener: (cell: SelectedCell) => void): void {
  const tell = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    if (!sheet || !range) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    listener({
      sheet: sheet.getSheetName(),
      sheetId: sheet.getSheetId(),
      row,
      column,
      text: String(sheet.getRange(row, column).getValue() ?? ''),
    });
  };
  univer.__getInjector().get(SheetsSelectionsService).selectionChanged$.subscribe(tell);
}
