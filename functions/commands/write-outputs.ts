import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Result, failed, ok } from '../../shared/result.ts';

/** A file to be written: `write` fills the temporary place it is given. */
export interface Output {
  readonly path: string;
  readonly write: (place: string) => Promise<void>;
}

interface Written {
  readonly path: string;
  /** The new content, beside its target so that one rename puts it there. */
  readonly place: string;
  /** Where the old content waits until all outputs have their new one. */
  readonly old: string;
}

/** All outputs appear whole or none does; an interruption before the last rename leaves everything as it was. */
export async function writeOutputs(outputs: readonly Output[]): Promise<Result<'written', string>> {
  const planned = outputs.map(({ path }) => ({ path, place: hidden(path), old: hidden(path) }));
  const forget = (): void => {
    for (const { place } of planned) rmSync(place, { force: true });
  };
  process.once('exit', forget);
  try {
    for (const [index, { write }] of outputs.entries()) await write(planned[index]?.place ?? '');
    putInPlace(planned);
    return ok('written');
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    forget();
    process.removeListener('exit', forget);
  }
}

const hidden = (path: string): string => join(dirname(path), `.${randomUUID()}.tmp`);

/** Without a pause, so that no signal comes between the renames; the old contents come back if one fails. */
function putInPlace(written: readonly Written[]): void {
  const begun: Written[] = [];
  try {
    for (const { path, old } of written) if (existsSync(path)) copyFileSync(path, old);
    for (const output of written) {
      begun.push(output);
      renameSync(output.place, output.path);
    }
  } catch (error) {
    for (const output of begun) putBack(output);
    throw error;
  } finally {
    for (const { old } of written) rmSync(old, { force: true });
  }
}

function putBack({ path, place, old }: Written): void {
  const replaced = !existsSync(place);
  if (replaced && existsSync(old)) renameSync(old, path);
  else if (replaced) rmSync(path, { force: true });
}
