import type { FileReader } from '../../shared/ports/file-reader.ts';
import { failed } from '../../shared/result.ts';
import { readingProcess } from './reading-process.ts';
import type { WorkbookAnswer } from './workbook-task.ts';

/** Milliseconds and MiB a file may take. */
const limits = { deadline: 10_000, memory: 400 } as const;

/** Reads files one after another in a process of their own, which is started for the first and replaced when it falls. */
export function processReader(program: string): FileReader & { readonly close: () => void } {
  const process = readingProcess({ ...limits, program });
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read: (bytes, file) => {
      const reading = turn.then(() =>
        process.ask({ task: 'workbook', path: '', bytes, name: file, options: undefined }),
      );
      turn = reading.catch(() => undefined);
      return reading.then((reply) =>
        // The table of tasks says what this one answers.
        reply.kind === 'problem' ? failed(reply.problem) : (reply.answer as WorkbookAnswer),
      );
    },
    close: process.close,
  };
}
