import type { Clock } from '../ports/clock.ts';
import type { Digest } from '../ports/digest.ts';
import type { FileReader } from '../ports/file-reader.ts';
import type { Store } from '../ports/store.ts';
import type { CountMemory } from './count-memory.ts';

/** Everything the use cases need from outside. */
export interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly reader: FileReader;
  readonly counts: CountMemory;
}
