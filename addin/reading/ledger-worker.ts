import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';
import { readLedger } from '../../shared/ledgers/read-ledger.ts';
import type { LedgerReply, LedgerRequest } from './ledger-message.ts';

/** Rows or problems in one message: a few milliseconds of the page's time. */
const partLength = 500;

/** A worker of the page: reads one file after another away from the thread that answers the user. */
const reply = (message: LedgerReply): void => {
  postMessage(message);
};

function* parts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += partLength) yield all.slice(start, start + partLength);
}

function replyWith({ rows, problems, ...ledger }: Ledger): void {
  for (const part of parts(rows)) reply({ kind: 'rows', rows: part });
  for (const part of parts(problems)) reply({ kind: 'problems', problems: part });
  reply({ kind: 'ledger', ledger });
}

async function read({ bytes, context }: LedgerRequest): Promise<void> {
  const workbook = await readWorkbook(bytes, context.file);
  if (workbook.ok) replyWith(readLedger(workbook.value, context));
  else reply({ kind: 'problem', problem: workbook.reason });
}

// A rejected promise stays inside the worker; reported, it reaches the page as the worker's error.
addEventListener('message', ({ data }: MessageEvent<LedgerRequest>) => {
  read(data).catch(reportError);
});
