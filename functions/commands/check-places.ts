import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { usageMessages } from '../../shared/text/messages/consolidate.ts';
import { type ConsolidateArguments } from './consolidate-arguments.ts';

/** Why a folder cannot be read, before anything of it is; undefined when it can. */
export async function folderProblem(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return usageMessages.folderMissing(folder);
  if (!found.isDirectory()) return usageMessages.notAFolder(folder);
  const readable = await allows(folder, constants.R_OK | constants.X_OK);
  return readable ? undefined : usageMessages.folderUnreadable(folder);
}

const allows = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/** Why one of the outputs cannot be written, said before an hour of reading and not after it. */
export async function outputProblem(
  { folder, targets, json, xlsx }: ConsolidateArguments,
  files: readonly string[],
): Promise<string | undefined> {
  const outputs = [json, xlsx].filter((path) => path !== undefined);
  const inputs = [...files.map((file) => join(folder, file)), ...(targets === undefined ? [] : [targets])];
  const taken = new Set(await Promise.all(inputs.map(truePath)));
  const places = await Promise.all(outputs.map(truePath));
  for (const [index, path] of outputs.entries()) {
    const place = places[index] ?? path;
    if (taken.has(place)) return usageMessages.outputIsInput(path);
    if (places.indexOf(place) < index) return usageMessages.outputsSame(path);
    const problem = await placeProblem(path);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Through links, also where the file itself is not there yet. */
export async function truePath(path: string): Promise<string> {
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  return realpath(path).catch(() => join(folder, basename(path)));
}

async function placeProblem(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() || /[\\/]$/.test(path)) return usageMessages.outputIsFolder(path);
  if (found !== undefined && !found.isFile()) return usageMessages.outputNotAFile(path);
  const folder = dirname(await truePath(path));
  const isFolder = await stat(folder).then(
    (place) => place.isDirectory(),
    () => false,
  );
  if (!isFolder) return usageMessages.outputFolderMissing(path);
  return (await allows(folder, constants.W_OK)) ? undefined : usageMessages.outputFolderLocked(path);
}
