import { cellAddress } from '../../shared/files/address.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { OfficeRun } from '../../addin/workbook/office-run.ts';
import { strictContext, type StrictSync } from './strict-context.ts';
import { type FakeCell, type FakeSheet, fakeSheet } from './strict-office-sheet.ts';
import { strictWorksheets } from './strict-worksheets.ts';

/** A stand-in for Excel that forgives nothing: see strict-context.ts. What it holds can be looked at from outside. */
export interface StrictOffice {
  readonly run: OfficeRun;
  readonly sheet: (name: string) => FakeSheet;
  readonly selected: () => string;
  /** What Excel tells when somebody typed. */
  readonly type: (sheet: string, address: string, cell: FakeCell | undefined) => Promise<void>;
  /** Round trips of the last run. */
  readonly lastSyncs: () => number;
}

export interface OfficeState {
  readonly sheets: FakeSheet[];
  selected: string;
  readonly listeners: Set<(event: object) => Promise<void>>;
}

export function strictOffice(sheets: readonly FakeSheet[]): StrictOffice {
  const state: OfficeState = { sheets: [...sheets], selected: '', listeners: new Set() };
  let last: StrictSync | undefined;
  const run = async (work: (context: never) => Promise<unknown>): Promise<unknown> => {
    const context = strictContext();
    last = context.sync;
    const host = { sync: context.sync.run, workbook: { worksheets: strictWorksheets(state, context) } };
    return work(host as never);
  };
  const sheetOf = (name: string): FakeSheet =>
    state.sheets.find((sheet) => sheet.name === name) ?? fakeSheet(name, {});
  return {
    run: run as OfficeRun,
    sheet: sheetOf,
    selected: () => state.selected,
    lastSyncs: () => last?.count() ?? 0,
    async type(name, address, cell) {
      const place = placeOfAddress(address);
      if (place === undefined) throw new Error(`No cell: ${address}`);
      const key = cellAddress(place.row, place.column);
      if (cell === undefined) sheetOf(name).cells.delete(key);
      else sheetOf(name).cells.set(key, cell);
      const event = { worksheetId: name, address, changeType: 'RangeEdited', source: 'Local' };
      await Promise.all([...state.listeners].map((listener) => listener(event)));
    },
  };
}
