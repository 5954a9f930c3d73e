import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { judgeFolder } from './judge-folder.ts';
import { workbookFile } from './workbook-files.ts';

/** Writes seed-N with its ledgers; truth.json stands beside the folder of ledgers, so that it is no ledger itself. */
export function writeJudgeFolder(out: string, seed: number): string {
  const { ledgers, twins, truth } = judgeFolder(seed);
  const home = join(out, `seed-${seed}`);
  mkdirSync(home, { recursive: true });
  for (const { file, workbook, layout } of ledgers) {
    const bytes = workbookFile(workbook, layout);
    writeFileSync(join(home, file), bytes);
    for (const { name } of twins.filter((twin) => twin.of === file)) writeFileSync(join(home, name), bytes);
  }
  writeFileSync(join(home, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  return home;
}
