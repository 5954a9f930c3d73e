import { existsSync } from 'node:fs';

import { transferMessages } from '../../shared/text/messages/transfer.ts';
import { compareStore } from '../../shared/use-cases/transfer/compare-stores.ts';
import { openStore } from '../open-store.ts';
import { readTransfer } from '../transfer/read-transfer.ts';
import { told } from './export-file.ts';
import type { StoreStatus, Transfer } from './run-store.ts';
import { watched } from './transfer-records.ts';

/** Says of every return whether the store has it as the file does. */
export async function verifyWith(transfer: Transfer, path: string): Promise<StoreStatus> {
  const { storage, district, now, screen, progress } = transfer;
  if (storage.kind === 'sqlite' && !existsSync(storage.file))
    return told(transfer, transferMessages.noStore(storage.file));
  const file = readTransfer(path, district);
  const store = await openStore(storage, district);
  let differences = 0;
  try {
    const records = watched(transfer, file.records, transferMessages.comparing);
    for await (const sentence of compareStore(store, records, now())) {
      differences += 1;
      progress.clear();
      screen.out(`${sentence}\n`);
    }
  } finally {
    store.close();
  }
  if (differences > 0) return told(transfer, transferMessages.differences(differences));
  screen.out(`${transferMessages.same(file.manifest().fingerprint)}\n`);
  return 0;
}
