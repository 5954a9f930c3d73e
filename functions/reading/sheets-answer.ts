import type { FileProblem } from '../../shared/files/sheet.ts';

/** A file's plain reading as one line of JSON, and what a summary wants to know of it. */
export interface SheetsAnswer {
  readonly line: string;
  readonly sheets: number;
  readonly cells: number;
  readonly problem: FileProblem | undefined;
}

/** The same for a file that was never read. */
export const refusedAnswer = (file: string, problem: FileProblem): SheetsAnswer => ({
  line: JSON.stringify({ file, ok: false, ...problem }),
  sheets: 0,
  cells: 0,
  problem,
});
