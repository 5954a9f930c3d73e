import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

import { type GridHost, registerPlugins } from '../../addin/workbench/grid-host.ts';

/** The engine of the page without a page. */
export function headlessGrid(): GridHost {
  const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR, locales: {} });
  const { plugins } = UniverSheetsNodeCorePreset({});
  registerPlugins(univer, [...plugins, UniverSheetsNumfmtPlugin, UniverSheetsNotePlugin]);
  return { univer, api: FUniver.newAPI(univer) };
}
