import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

import { gridContent } from '../../../addin/workbench/grid-content.ts';
import type { GridHost } from '../../../addin/workbench/grid-host.ts';
import { registerPlugins } from '../../../addin/workbench/grid-host.ts';
import { gridWorkbook } from '../../../addin/workbench/grid-workbook.ts';
import { placeOfAddress } from '../../../shared/ledgers/problem-place.ts';
import { workbookContract } from '../../contracts/workbook.contract.ts';

function headlessGrid(): GridHost {
  const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR, locales: {} });
  const { plugins } = UniverSheetsNodeCorePreset({});
  registerPlugins(univer, [...plugins, UniverSheetsNumfmtPlugin, UniverSheetsNotePlugin]);
  return { univer, api: FUniver.newAPI(univer) };
}

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
