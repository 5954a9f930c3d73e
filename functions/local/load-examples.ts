import { readFile } from 'node:fs/promises';

import type { User } from '../../shared/domain/user.ts';
import { hostMessages } from '../../shared/text/messages/local-host.ts';
import { approveReturn } from '../../shared/use-cases/approve-return.ts';
import { importFile } from '../../shared/use-cases/import-file.ts';
import type { Surroundings } from '../../shared/use-cases/surroundings.ts';
import { type TakenFile, takenFiles } from '../reading/taken-files.ts';

/** The quarter whose ledgers list the whole year. */
const quarter = '2021Q4';

const officer: User = { id: 'example-loader', name: hostMessages.exampleLoader, role: 'bureau', unit: null };

/** Loads the example ledgers as a bureau would: each file imported for its town, then approved. */
export async function loadExamples(
  surroundings: Surroundings,
  folder: string,
  say: (sentence: string) => void,
): Promise<void> {
  const files = await takenFiles(folder).catch(() => undefined);
  if (files === undefined) {
    say(hostMessages.noExamples(folder));
    return;
  }
  say(hostMessages.loading);
  let loaded = 0;
  for (const file of files) {
    const problem = await loadExample(surroundings, file);
    if (problem === undefined) loaded += 1;
    else say(hostMessages.notLoaded(file.name, problem));
  }
  say(hostMessages.loaded(loaded));
}

/** Undefined when it is in force; else the sentence that says why not. */
async function loadExample(
  surroundings: Surroundings,
  { path, name }: TakenFile,
): Promise<string | undefined> {
  const bytes = await readFile(path);
  const mailed = { quarter, file: name, bytes, unit: null, key: `example ${name}` } as const;
  const imported = await importFile(surroundings, officer, mailed);
  if (!imported.ok) return imported.reason.sentence;
  const { unitId, revision } = imported.value.return;
  const approved = await approveReturn(surroundings, officer, {
    quarter,
    unit: unitId,
    version: imported.value.version.version,
    key: `example approved ${name}`,
    seen: revision ?? undefined,
  });
  return approved.ok ? undefined : approved.reason.sentence;
}
