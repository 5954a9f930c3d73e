import { existsSync, readFileSync } from 'node:fs';

import { readWorkbook } from '../../shared/files/read-workbook.ts';

/** The peak of this process in KiB. Linux hands `maxRSS` on from parent to child, hence its own book-keeping first. */
function peakKiB(): number {
  const status = existsSync(ownStatus) ? readFileSync(ownStatus, 'utf8') : '';
  const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}

const ownStatus = '/proc/self/status';

/** Reads the file it is told, or nothing, and says what memory that took. */
async function main(path: string | undefined): Promise<void> {
  if (path !== undefined) await readWorkbook(readFileSync(path));
  process.stdout.write(String(peakKiB()));
}

void main(process.argv[2]);
