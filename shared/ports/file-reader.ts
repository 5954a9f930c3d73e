import type { FileProblem, Workbook } from '../files/sheet.ts';
import type { Result } from '../result.ts';

/** Reads the bytes of a stranger's file where it can do no harm: never hangs, never takes the process with it. */
export interface FileReader {
  readonly read: (bytes: Uint8Array, file: string) => Promise<Result<Workbook, FileProblem>>;
}
