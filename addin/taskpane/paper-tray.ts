/** `blocked`: the browser held the window back, and may be told to let it open. */
export type Delivered = 'delivered' | 'blocked';

export interface PaperFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where finished papers go. A way that the host does not have is not there. */
export interface PaperTray {
  /** Address of the add-in's files, with its last slash. */
  readonly root: string;
  /** A page in a window of its own, to be printed. */
  readonly showPage?: (page: string) => Delivered;
  /** A file among the person's own. */
  readonly saveFile?: (file: PaperFile) => Delivered;
  /** The same ledger can be opened in the page, where both ways are there. */
  readonly openWorkbench?: () => void;
}
