import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { storeFailure } from '../../shared/ports/store-failure.ts';
import { transferMessages } from '../../shared/text/messages/transfer.ts';
import { exportStore } from '../../shared/use-cases/transfer/export-store.ts';
import { openStore } from '../open-store.ts';
import { readTransfer } from '../transfer/read-transfer.ts';
import type { Manifest } from '../transfer/transfer-shapes.ts';
import { writeTransfer } from '../transfer/write-transfer.ts';
import type { StoreStatus, Transfer } from './run-store.ts';
import { watched } from './transfer-records.ts';
import { writeOutputs } from './write-outputs.ts';

/** Everything in the store as one file, which appears whole or not at all. The service may go on meanwhile. */
export async function exportTo(transfer: Transfer, path: string): Promise<StoreStatus> {
  const { storage, screen } = transfer;
  const refused = existsSync(path)
    ? transferMessages.isThere(path)
    : storage.kind === 'sqlite' && !existsSync(storage.file)
      ? transferMessages.noStore(storage.file)
      : undefined;
  if (refused !== undefined) return told(transfer, refused);
  let manifest: Manifest | undefined;
  let thrown: unknown;
  const write = async (place: string): Promise<void> => {
    try {
      manifest = await written(transfer, place);
    } catch (reason) {
      thrown = reason;
      throw reason;
    }
  };
  const output = await writeOutputs([{ path, write }]);
  if (!output.ok && thrown !== undefined && !('syscall' in (thrown as Error))) throw thrown as Error;
  if (!output.ok || manifest === undefined)
    return told(transfer, transferMessages.cannotWrite(path, output.ok ? '' : output.reason));
  screen.out(`${transferMessages.exported(path, countsOf(manifest), manifest.fingerprint)}\n`);
  return 0;
}

async function written(transfer: Transfer, place: string): Promise<Manifest> {
  const { storage, district, now } = transfer;
  const store = await openStore(storage, district);
  try {
    const records = watched(transfer, exportStore(store, now()), transferMessages.exporting);
    const manifest = await writeTransfer(place, records, district);
    if (manifest.returns === 0) throw storeFailure('unavailable', transferMessages.nothingToExport);
    return manifest;
  } finally {
    store.close();
  }
}

/** An export under a name of its own, read once more to its end. */
export async function backupTo(transfer: Transfer, folder: string): Promise<StoreStatus> {
  const moment = transfer
    .now()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');
  const path = join(folder, `${transfer.district}-${moment}.ndjson.gz`);
  const status = await exportTo(transfer, path);
  if (status !== 0) return status;
  const { records } = readTransfer(path, transfer.district);
  let contents = 0;
  for await (const { kind } of watched(transfer, records, transferMessages.checking))
    contents += kind === 'content' ? 1 : 0;
  transfer.screen.out(`${transferMessages.readBack(contents)}\n`);
  return 0;
}

export const countsOf = ({ returns, versions, events, notes }: Manifest): string =>
  transferMessages.counts(returns, versions, events, notes);

export function told({ screen, progress }: Transfer, sentence: string): StoreStatus {
  progress.clear();
  screen.error(`${sentence}\n`);
  return 1;
}
