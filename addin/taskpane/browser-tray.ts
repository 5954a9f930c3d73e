import type { PaperFile, PaperTray } from './paper-tray.ts';

/** The browser has long begun to save when its file is let go. Milliseconds. */
const saving = 60_000;

/** The ways of a browser. A page made here holds itself to the policy of the page that made it. */
export const browserTray = (root: string) =>
  ({
    root,
    showPage: (page: string) => {
      // Its address stays, for the window may be loaded again; a single page is small.
      const shown = window.open(addressOf([page], 'text/html;charset=utf-8'), '_blank');
      if (shown === null) return 'blocked';
      shown.opener = null;
      return 'delivered';
    },
    saveFile: ({ name, type, bytes }: PaperFile) => {
      const link = document.createElement('a');
      link.href = addressOf([bytes], type);
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, saving);
      return 'delivered';
    },
  }) satisfies PaperTray;

const addressOf = (parts: BlobPart[], type: string): string => URL.createObjectURL(new Blob(parts, { type }));
