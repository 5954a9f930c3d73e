import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { fileLimits } from '../../shared/files/file-limits.ts';
import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { ReadingReply, ReadingRequest } from './reading-message.ts';
import { readingTasks } from './reading-tasks.ts';
import type { ReadingTask } from './reading-tasks.ts';

/**
 * A process that reads one file after another for a pool, so that a file that hangs, crashes or eats memory takes only
 * this process with it.
 */
const reply = (message: ReadingReply): void => {
  process.send?.(message);
};

/** The file may have been replaced since it was listed: a link is not followed, a pipe not waited for. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function bytesOf(path: string): Promise<Result<Uint8Array, FileProblem>> {
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return failed(fileSentences.cannotOpen);
  try {
    const found = await file.stat();
    if (!found.isFile()) return failed(fileSentences.notAFile);
    if (found.size > fileLimits.packed) return failed(fileSentences.tooLarge);
    return ok(await file.readFile());
  } catch {
    return failed(fileSentences.cannotOpen);
  } finally {
    await file.close();
  }
}

async function replyTo({ task, path, bytes: sent, name, options }: ReadingRequest): Promise<ReadingReply> {
  const bytes = sent === undefined ? await bytesOf(path) : ok(sent);
  if (!bytes.ok) return { kind: 'problem', problem: bytes.reason };
  const run: ReadingTask = readingTasks[task];
  return { kind: 'answer', answer: await run(bytes.value, name, options) };
}

process.on('message', (request: ReadingRequest) => {
  void replyTo(request).then(reply);
});
process.on('disconnect', () => process.exit());
reply({ kind: 'ready' });
