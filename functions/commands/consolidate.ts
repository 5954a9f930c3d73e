import { join } from 'node:path';

import { consolidateMessages } from '../../shared/text/messages/consolidate.ts';
import { pooledLedgers } from './pooled-ledgers.ts';
import { runConsolidate } from './run-consolidate.ts';

/** `npm run consolidate`: the ledgers of a folder, counted against the targets of the year. */
const screen = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
};

/** What a shell reports for a program that was interrupted from the keyboard. */
const interruptedStatus = 130;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    screen.error(`\n${consolidateMessages.interrupted}\n`);
    process.exit(interruptedStatus);
  });

// Somebody reads only the first lines ("| head"): the rest of the table is not wanted, the outputs are.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runConsolidate(process.argv.slice(2), pooledLedgers(join(__dirname, 'read-process.cjs')), screen).then(
  (status) => {
    process.exitCode = status;
  },
);
