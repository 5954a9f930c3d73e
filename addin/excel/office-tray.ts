import { browserTray } from '../taskpane/browser-tray.ts';
import type { PaperTray } from '../taskpane/paper-tray.ts';

export type ExcelKind = 'web' | 'windows' | 'other';

interface OfficeHost {
  readonly kind: ExcelKind;
  /** Undefined where Excel does not have it. */
  readonly openBrowserWindow: ((address: string) => void) | undefined;
}

/**
 * On the web the pane is a frame of a browser. Excel for Windows saves a file but shows a new window without a printer;
 * Excel for Mac does neither. A dialog of Office is no way: while one is open the worksheet functions stand still.
 */
export function officeTray(root: string, { kind, openBrowserWindow }: OfficeHost): PaperTray {
  const { showPage, saveFile } = browserTray(root);
  if (kind === 'web') return { root, showPage, saveFile };
  return {
    root,
    ...(kind === 'windows' && { saveFile }),
    ...(openBrowserWindow && {
      openWorkbench: () => {
        openBrowserWindow(new URL('workbench.html', root).href);
      },
    }),
  };
}
