import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteZhCN from '@univerjs/preset-sheets-note/locales/zh-CN';

import { type GridHost, registerPlugins } from './grid-host.ts';
import type { GridFormulas } from './formula-plugin.ts';
import { findNotesByCell } from './grid-notes.ts';
import { drawTextsAsTheyAre } from './grid-texts.ts';

/** Opens the grid in an empty element that has a height of its own. */
export function startGrid(container: HTMLElement, { executors, descriptions }: GridFormulas): GridHost {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.WARN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCN, noteZhCN) },
  });
  const core = UniverSheetsCorePreset({
    container,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    formula: {
      function: executors,
      description: descriptions,
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
  });
  registerPlugins(univer, [...core.plugins, ...UniverSheetsNotePreset().plugins]);
  const api = FUniver.newAPI(univer);
  // The engine's services exist only once a workbook is open; a blank one is also a place to try a formula.
  api.createWorkbook({ id: 'blank', name: '' });
  const host = { univer, api };
  drawTextsAsTheyAre(host);
  findNotesByCell(host);
  return host;
}
