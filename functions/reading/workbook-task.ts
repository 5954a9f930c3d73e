import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { FileProblem, Workbook } from '../../shared/files/sheet.ts';
import type { Result } from '../../shared/result.ts';

/** The plain sheets of a file, or why it could not be read. */
export type WorkbookAnswer = Result<Workbook, FileProblem>;

export const workbookTask = (bytes: Uint8Array, file: string): Promise<WorkbookAnswer> =>
  readWorkbook(bytes, file);
