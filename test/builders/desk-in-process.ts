import {
  changesOn,
  type Desk,
  deskWith,
  rereadAs,
  sendable,
  viewOf,
  withRows,
} from '../../addin/reading/desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { LedgerDesk, LedgerView } from '../../shared/ports/ledger-desk.ts';
import { ok } from '../../shared/result.ts';

/** The desk without its worker. */
export function deskInProcess(): LedgerDesk {
  let desk: Desk | undefined;
  const open = (): Desk => {
    if (desk === undefined) throw new Error('No workbook is open.');
    return desk;
  };
  const put = (next: Desk): LedgerView => viewOf((desk = next));
  return {
    async openFile({ name, bytes, usualYear }) {
      const read = await readWorkbook(bytes, name);
      if (!read.ok) return read;
      return ok({
        workbook: read.value,
        view: put(deskWith(wujinUnits, { name, workbook: read.value, usualYear })),
      });
    },
    openSheets: (sheets) => Promise.resolve(put(deskWith(wujinUnits, sheets))),
    changeRows: (changes) => Promise.resolve(put(withRows(open(), changes))),
    reread: (reading) => Promise.resolve(put(rereadAs(open(), reading))),
    sheetsToSend: () => Promise.resolve(sendable(open())),
    changesSince: (before) => Promise.resolve(changesOn(open(), before)),
  };
}
