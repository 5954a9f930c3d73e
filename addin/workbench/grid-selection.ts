import { SetRangeValuesMutation, SheetsSelectionsService } from '@univerjs/sheets';

import type { SelectedCells } from '../../shared/ports/workbook.ts';
import type { GridHost } from './grid-host.ts';

/** The first selected cell, with what the engine knows it by and what it shows. */
export interface ShownSelection extends SelectedCells {
  readonly sheetId: string;
  readonly text: string;
}

/** The canvas tells a screen reader nothing, so the page says where the selection is and what stands there. */
export function onSelection(host: GridHost, listener: (cells: ShownSelection) => void): () => void {
  const tell = (): void => {
    const selection = selectionIn(host);
    if (selection !== undefined) listener(selection);
  };
  const service = host.univer.__getInjector().get(SheetsSelectionsService);
  const subscription = service.selectionChanged$.subscribe(tell);
  tell();
  return () => {
    subscription.unsubscribe();
  };
}

/** The same, and again when something else comes to stand in the cells: a result may arrive after it was selected. */
export function onShown(host: GridHost, listener: (cells: ShownSelection) => void): () => void {
  const stop = onSelection(host, listener);
  const subscription = host.api.addEvent(host.api.Event.CommandExecuted, ({ id }) => {
    const selection = id === SetRangeValuesMutation.id ? selectionIn(host) : undefined;
    if (selection !== undefined) listener(selection);
  });
  return () => {
    subscription.dispose();
    stop();
  };
}

function selectionIn({ api }: GridHost): ShownSelection | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange()?.getRange();
  if (!sheet || !range) return undefined;
  // Whole rows and columns come without an end on the other side.
  const [row, column] = [numberOr(range.startRow, 0), numberOr(range.startColumn, 0)];
  return {
    sheet: sheet.getSheetName(),
    sheetId: sheet.getSheetId(),
    row,
    column,
    lastRow: numberOr(range.endRow, sheet.getMaxRows() - 1),
    lastColumn: numberOr(range.endColumn, sheet.getMaxColumns() - 1),
    text: String(sheet.getRange(row, column).getValue() ?? ''),
  };
}

const numberOr = (place: number, otherwise: number): number => (Number.isFinite(place) ? place : otherwise);
