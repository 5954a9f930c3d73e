import type { LedgerAnswer, LedgerOptions } from '../reading/ledger-task.ts';
import { readFiles } from '../reading/reading-pool.ts';
import { type TakenFile, takenFiles } from '../reading/taken-files.ts';
import type { LedgerSource, ReadFile } from './ledger-source.ts';

/** Ledgers of a folder, each read in a process of its own; `program` is the built file of read-process.ts. */
export const pooledLedgers = (program: string): LedgerSource => ({
  openFolder: async (folder) => {
    const taken = await takenFiles(folder);
    return {
      files: taken.map(({ name }) => name),
      readLedgers: ({ year, units }) => ledgersOf(taken, program, { year, units }),
    };
  },
});

async function* ledgersOf(
  taken: readonly TakenFile[],
  program: string,
  options: LedgerOptions,
): AsyncGenerator<ReadFile> {
  for await (const { file, read } of readFiles<LedgerAnswer>(taken, { program, task: 'ledger', options })) {
    if (!read.ok) yield { file: file.name, problem: read.reason };
    else if (read.value.kind === 'problem') yield { file: file.name, problem: read.value.problem };
    else yield { file: file.name, sha256: read.value.sha256, ledger: read.value.ledger };
  }
}
