import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file piece by piece so that it appears whole or not at all: into a file beside it, which takes its name at
 * the end. 'failed' when the place cannot be written; what the writer itself throws goes on.
 */
export async function writtenWhole(
  path: string,
  write: (append: (text: string) => Promise<void>) => Promise<void>,
): Promise<'written' | 'failed'> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  const file = await open(draft, 'wx').catch(() => undefined);
  if (file === undefined) return 'failed';
  try {
    await write(async (text) => {
      await file.write(text);
    });
    await file.close();
    await rename(draft, path);
    return 'written';
  } catch (thrown) {
    await file.close();
    await rm(draft, { force: true });
    if (isSystemError(thrown)) return 'failed';
    throw thrown;
  }
}

const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && 'syscall' in thrown;
