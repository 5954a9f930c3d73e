import { join } from 'node:path';

import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { systemClock } from '../system-clock.ts';
import { runStore } from './run-store.ts';

/** `npm run store`: everything that is kept, out into a file, back in, or compared with one. */
const root = join(__dirname, '..', '..');

const interruptedStatus = 130;

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // Whoever asks a second time does not want to wait for the commit under way; what is half is removed at the exit.
    if (stopped) process.exit(interruptedStatus);
    stopped = true;
  });

void runStore(process.argv.slice(2), {
  environment: process.env,
  root,
  district: wujinDistrict.id,
  now: systemClock.now,
  stopped: () => stopped,
  screen: {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  },
}).then((status) => {
  process.exitCode = status;
});
