import { type Consolidation, consolidate } from '../../shared/consolidation/consolidate.ts';
import { type HandedIn, isWholeFileProblem } from '../../shared/consolidation/handed-in.ts';
import type { UnitTarget } from '../../shared/domain/target.ts';
import { wujinUnitTargets } from '../../shared/domain/wujin-targets.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { consolidateMessages, usageMessages } from '../../shared/text/messages/consolidate.ts';
import { folderProblem, outputProblem } from './check-places.ts';
import { type ConsolidateArguments, consolidateArguments } from './consolidate-arguments.ts';
import { writeConsolidation } from './consolidation-outputs.ts';
import { reportLines } from './consolidation-report.ts';
import type { LedgerFolder, LedgerSource, ReadFile } from './ledger-source.ts';
import { type Screen, progressOn } from './progress.ts';

/** 0: every file counts or is placed; 1: some file is not; 2: the command was called wrongly. */
export type ExitStatus = 0 | 1 | 2;

/** The whole command, with its ledgers and its screen handed in. */
export async function runConsolidate(
  words: readonly string[],
  source: LedgerSource,
  screen: Screen,
): Promise<ExitStatus> {
  const planned = await plan(words, source);
  if (!planned.ok) {
    screen.error(`${planned.reason}\n`);
    return 2;
  }
  const { given, units } = planned.value;
  const handedIn = await readAll(planned.value, screen);
  const consolidation = consolidate(handedIn, units);
  screen.out(`${reportLines(consolidation).join('\n')}\n`);
  const status = tellUnused(consolidation, screen);
  const written = await writeConsolidation(given, consolidation);
  if (!written.ok) {
    screen.error(`${usageMessages.outputFailed(written.reason)}\n`);
    return 2;
  }
  for (const path of written.value) progressOn(screen).tell(consolidateMessages.written(path));
  return status;
}

interface Plan {
  readonly given: ConsolidateArguments;
  readonly units: readonly UnitTarget[];
  readonly folder: LedgerFolder;
}

/** Everything that can be wrong with the call is found before the first file is opened. */
async function plan(words: readonly string[], source: LedgerSource): Promise<Result<Plan, string>> {
  const given = consolidateArguments(words);
  if (!given.ok) return given;
  const { folder, year, targets } = given.value;
  const problem = await folderProblem(folder);
  if (problem !== undefined) return failed(problem);
  const units = targets === undefined ? ok(wujinUnitTargets(year)) : await targetsOf(targets, year);
  if (!units.ok) return units;
  const opened = await source.openFolder(folder);
  if (opened.files.length === 0) return failed(usageMessages.noFileTaken(folder));
  const unwritable = await outputProblem(given.value, opened.files);
  return unwritable === undefined
    ? ok({ given: given.value, units: units.value, folder: opened })
    : failed(unwritable);
}

/** The parser of targets is loaded only where somebody brings a file of them: most calls do not. */
const targetsOf = async (path: string, year: number): Promise<Result<readonly UnitTarget[], string>> =>
  (await import('./targets-file.ts')).readTargets(path, year);

async function readAll({ given, units, folder }: Plan, screen: Screen): Promise<readonly HandedIn[]> {
  const progress = progressOn(screen);
  const handedIn: HandedIn[] = [];
  for await (const readFile of folder.readLedgers({ year: given.year, units })) {
    handedIn.push(handedInOf(readFile));
    progress.show(consolidateMessages.reading(handedIn.length, folder.files.length, readFile.file));
  }
  progress.clear();
  return handedIn;
}

const handedInOf = (readFile: ReadFile): HandedIn =>
  'ledger' in readFile
    ? readFile
    : {
        file: readFile.file,
        problem: { sheet: null, cell: null, severity: 'error', field: null, ...readFile.problem },
      };

/** Names every file that does not count, with what to do about it. */
function tellUnused({ files }: Consolidation, { error }: Screen): ExitStatus {
  const unused = files.filter(({ problems }) => problems.some(isWholeFileProblem));
  if (unused.length === 0) return 0;
  const lines = unused.flatMap(({ file, problems }) =>
    problems.filter(isWholeFileProblem).map(({ message }) => consolidateMessages.fileNotUsed(file, message)),
  );
  error([consolidateMessages.filesNotUsed(unused.length), ...lines, ''].join('\n'));
  return 1;
}
