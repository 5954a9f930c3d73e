import { describe, expect, it } from '@jest/globals';

import { type ExcelKind, officeTray } from '../../../addin/excel/office-tray.ts';

const root = 'https://ledger.example/addin/';

const waysOf = (kind: ExcelKind): readonly string[] =>
  Object.keys(officeTray(root, { kind, openBrowserWindow: () => undefined })).filter((way) => way !== 'root');

describe('papers inside Excel', () => {
  it('take both ways where the pane stands in a browser', () => {
    expect(waysOf('web')).toEqual(['showPage', 'saveFile']);
  });

  it('are saved, but not shown in a window without a printer, on Windows', () => {
    expect(waysOf('windows')).toEqual(['saveFile', 'openWorkbench']);
  });

  it('lead to the workbench in a browser everywhere else', () => {
    expect(waysOf('other')).toEqual(['openWorkbench']);
  });

  it('name the workbench by its whole address, as the browser outside wants it', () => {
    const opened: string[] = [];
    officeTray(root, {
      kind: 'other',
      openBrowserWindow: (address) => {
        opened.push(address);
      },
    }).openWorkbench?.();
    expect(opened).toEqual(['https://ledger.example/addin/workbench.html']);
  });

  it('offer no workbench where Excel cannot open a browser', () => {
    const tray = officeTray(root, { kind: 'other', openBrowserWindow: undefined });
    expect(tray).toEqual({ root });
  });
});
