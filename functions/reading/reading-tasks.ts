import { ledgerTask } from './ledger-task.ts';
import { sheetsTask } from './sheets-task.ts';
import { workbookTask } from './workbook-task.ts';

/**
 * What a reading process can be asked to make of a file. A task gets the bytes and answers with something that can be
 * sent between processes; whatever it throws ends its process and is answered for this file alone.
 */
export type ReadingTask = (bytes: Uint8Array, fileName: string, options: unknown) => Promise<unknown>;

export const readingTasks = {
  ledger: ledgerTask,
  sheets: sheetsTask,
  workbook: workbookTask,
} as const satisfies Readonly<Record<string, ReadingTask>>;

export type ReadingTaskName = keyof typeof readingTasks;
