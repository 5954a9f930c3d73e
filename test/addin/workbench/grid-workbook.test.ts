import { SheetsNoteModel } from '@univerjs/sheets-note';

import { gridContent } from '../../../addin/workbench/grid-content.ts';
import type { GridHost } from '../../../addin/workbench/grid-host.ts';
import { findNotesByCell } from '../../../addin/workbench/grid-notes.ts';
import { drawTextsAsTheyAre } from '../../../addin/workbench/grid-texts.ts';
import { gridWorkbook } from '../../../addin/workbench/grid-workbook.ts';
import { placeOfAddress } from '../../../shared/ledgers/problem-place.ts';
import { headlessGrid } from '../../builders/headless-grid.ts';
import { workbookContract } from '../../contracts/workbook.contract.ts';

function markOn({ univer, api }: GridHost, name: string, address: string) {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetByName(name);
  const place = placeOfAddress(address);
  if (!book || !sheet || place === undefined) return {};
  const { row, column } = place;
  const cell = sheet.getSheet().getCellRaw(row, column);
  const fill = book.getWorkbook().getStyles().getStyleByCell(cell)?.bg?.rgb;
  const note = univer
    .__getInjector()
    .get(SheetsNoteModel)
    .getNote(book.getId(), sheet.getSheetId(), { row, col: column })?.note;
  return { ...(fill && { fill }), ...(note !== undefined && { note }) };
}

workbookContract('the grid', async (sheets) => {
  const host = headlessGrid();
  host.api.createWorkbook(await gridContent('book', '台账', { format: 'xlsx', date1904: false, sheets }));
  findNotesByCell(host);
  drawTextsAsTheyAre(host);
  return {
    workbook: gridWorkbook(host),
    type: (name, address, value) => {
      const range = host.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(address);
      if (value === undefined) range?.clearContent();
      else range?.setValue(value);
      return Promise.resolve();
    },
    markOn: (sheet, address) => markOn(host, sheet, address),
    selected: () => {
      const sheet = host.api.getActiveWorkbook()?.getActiveSheet();
      return `${sheet?.getSheetName() ?? ''}!${sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? ''}`;
    },
    widthOf: (sheet, column) =>
      host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheet().getColumnWidth(column),
    close: () => {
      host.univer.dispose();
    },
  };
});
