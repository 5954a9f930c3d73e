import { IUndoRedoService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';

/** The engine and its facade; what every file of the grid works on. */
export interface GridHost {
  readonly univer: Univer;
  readonly api: FUniver;
}

type Plugins = ReturnType<typeof UniverSheetsNotePreset>['plugins'];

export function registerPlugins(univer: Univer, plugins: Plugins): void {
  univer.registerPlugins(plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin])));
}

/** The last change of the open workbook that could be undone; null where there is none. */
export const lastChange = ({ univer }: GridHost): object | null =>
  univer.__getInjector().get(IUndoRedoService).pitchTopUndoElement() ?? null;
