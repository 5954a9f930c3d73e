import type { FileProblem } from '../../shared/files/sheet.ts';
import type { ReadingTaskName } from './reading-tasks.ts';

/** What the pool asks of a reading process. */
export interface ReadingRequest {
  readonly task: ReadingTaskName;
  /** Where the file lies; not looked at when its bytes come along. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly name: string;
  readonly options: unknown;
}

/** What a reading process says: that it listens, or what came of the file it was asked about. */
export type ReadingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'problem'; readonly problem: FileProblem };
