import type { LedgerLayout } from './ledger-layout.ts';

/** Changes of a ledger that change nothing an enterprise is or does. */
export const layoutChanges: readonly {
  readonly name: string;
  readonly change: (layout: LedgerLayout) => LedgerLayout;
}[] = [
  {
    name: 'the columns move',
    change: (layout) => ({ ...layout, shuffled: !layout.shuffled, headSeed: layout.headSeed + 1 }),
  },
  {
    name: 'every header takes another synonym',
    change: (layout) => ({ ...layout, headSeed: layout.headSeed + 2 }),
  },
  {
    name: 'note rows and a signature are added',
    change: (layout) => ({ ...layout, titles: 2, notesBelow: true, signature: true }),
  },
  {
    name: 'the unit changes with its header',
    change: (layout) => ({ ...layout, unitStatement: 'header', amountUnits: ['亿元'] }),
  },
  {
    name: 'the unit changes with its own row',
    change: (layout) => ({ ...layout, unitStatement: 'unit-row', amountUnits: ['元'] }),
  },
  {
    name: 'the unit changes with the title line',
    change: (layout) => ({ ...layout, unitStatement: 'title-line', amountUnits: ['千元'] }),
  },
  { name: 'groups head the columns', change: (layout) => ({ ...layout, groups: true }) },
  {
    name: 'look-alikes stand between the columns',
    change: (layout) => ({
      ...layout,
      extras: ['serial', 'ratio', 'contact', 'phone', 'count', 'amount', 'words'],
    }),
  },
  { name: 'totals stand on top', change: (layout) => ({ ...layout, totals: 'top' }) },
  { name: 'totals stand below', change: (layout) => ({ ...layout, totals: 'end' }) },
  { name: 'blank rows separate the enterprises', change: (layout) => ({ ...layout, blanks: true }) },
  { name: 'the header is repeated', change: (layout) => ({ ...layout, repeatedHeaders: true }) },
  { name: 'column numbers stand below the header', change: (layout) => ({ ...layout, columnNumbers: true }) },
  { name: 'rows are hidden', change: (layout) => ({ ...layout, hiddenRows: true }) },
  { name: 'columns are hidden', change: (layout) => ({ ...layout, hiddenColumns: true }) },
  {
    name: 'other sheets stand beside',
    change: (layout) => ({ ...layout, otherSheets: ['instructions', 'summary', 'hidden', 'empty'] }),
  },
  {
    name: 'the unit of the file is told in a column',
    change: (layout) => ({ ...layout, unitPlace: 'column' }),
  },
  {
    name: 'the unit of the file is told in the title',
    change: (layout) => ({ ...layout, unitPlace: 'title' }),
  },
  {
    name: 'the unit of the file is told by the sheet',
    change: (layout) => ({ ...layout, unitPlace: 'sheet' }),
  },
];
