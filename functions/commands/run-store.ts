import { isStoreFailure } from '../../shared/ports/store-failure.ts';
import type { Moment } from '../../shared/ports/clock.ts';
import { transferMessages } from '../../shared/text/messages/transfer.ts';
import type { Environment } from '../setting-reader.ts';
import type { Storage } from '../storage-settings.ts';
import { isTransferRefusal } from '../transfer/read-transfer.ts';
import { backupTo, exportTo } from './export-file.ts';
import { importFrom, restoreFrom } from './import-file.ts';
import { type Screen, progressOn } from './progress.ts';
import { namedStorage, storeArguments } from './store-arguments.ts';
import { verifyWith } from './verify-file.ts';

/** 0: done, and nothing differs; 1: not done, or something differs; 2: called wrongly; 130: stopped from the keyboard. */
export type StoreStatus = 0 | 1 | 2 | 130;

/** What every one of the verbs runs with. */
export interface Transfer {
  readonly storage: Storage;
  readonly district: string;
  readonly now: () => Moment;
  /** Asked between two records or commits. */
  readonly stopped: () => boolean;
  readonly screen: Screen;
  readonly progress: ReturnType<typeof progressOn>;
}

export interface StoreSurroundings extends Pick<Transfer, 'district' | 'now' | 'stopped' | 'screen'> {
  readonly environment: Environment;
  readonly root: string;
}

/** Thrown where the work is cut off between two records. */
export const stopRequested = new Error('Somebody wants it to stop.');

const verbs = {
  export: exportTo,
  backup: backupTo,
  import: importFrom,
  restore: restoreFrom,
  verify: verifyWith,
} as const;

/** The whole command `npm run store`. */
export async function runStore(
  words: readonly string[],
  { environment, root, ...given }: StoreSurroundings,
): Promise<StoreStatus> {
  const { screen } = given;
  const told = (sentence: string): void => {
    screen.error(`${sentence}\n`);
  };
  const wanted = storeArguments(words);
  if (!wanted.ok) {
    told([wanted.reason, transferMessages.usage].filter((text) => text !== '').join('\n'));
    return 2;
  }
  const storage = namedStorage(environment, root);
  if (!storage.ok) {
    told(storage.reason);
    return 2;
  }
  const progress = progressOn(screen);
  const { verb, place } = wanted.value;
  try {
    return await verbs[verb]({ ...given, storage: storage.value, progress }, place);
  } catch (thrown) {
    if (!isTransferRefusal(thrown) && !isStoreFailure(thrown) && thrown !== stopRequested) throw thrown;
    progress.clear();
    told(thrown === stopRequested ? transferMessages.stopped : (thrown as Error).message);
    return thrown === stopRequested ? 130 : 1;
  }
}
