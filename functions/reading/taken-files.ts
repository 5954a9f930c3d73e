import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { fileLimits } from '../../shared/files/file-limits.ts';
import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import { compareFileNames } from '../../shared/text/code-point-order.ts';

/** A file that is to be read, or why it will not even be opened. */
export interface TakenFile {
  /** Its name in the folder, letters as stored. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly problem: FileProblem | undefined;
}

const takenEnding = /\.(xlsx|xlsm|xls|et|csv|txt)$/i;

/** Lock files of Office and hidden files are never handed in. */
const isTaken = (name: string): boolean =>
  takenEnding.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/**
 * The files of a folder that are taken for ledgers, in order of the NFC code points of their names. What has a taken
 * ending but is no regular file is listed with its problem and never followed.
 */
export async function takenFiles(folder: string): Promise<readonly TakenFile[]> {
  const names = (await readdir(folder)).filter(isTaken).toSorted(compareFileNames);
  return Promise.all(names.map((name) => takenFile(join(folder, name))));
}

/** One file, whatever its ending. */
export async function takenFile(path: string): Promise<TakenFile> {
  const found = await lstat(path).catch(() => undefined);
  const bytes = found?.size ?? 0;
  const file = { name: basename(path), path, bytes };
  if (found === undefined) return { ...file, problem: fileSentences.cannotOpen };
  if (!found.isFile()) return { ...file, problem: fileSentences.notAFile };
  return { ...file, problem: bytes > fileLimits.packed ? fileSentences.tooLarge : undefined };
}
