import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Store } from '../../shared/ports/store.ts';
import { transferMessages } from '../../shared/text/messages/transfer.ts';
import { importStore } from '../../shared/use-cases/transfer/import-store.ts';
import { type Holding, type ImportPlan, planImport } from '../../shared/use-cases/transfer/plan-import.ts';
import { versionName } from '../../shared/use-cases/transfer/version-name.ts';
import { instanceLock } from '../local/instance-lock.ts';
import { openStore } from '../open-store.ts';
import { readTransfer } from '../transfer/read-transfer.ts';
import { told } from './export-file.ts';
import { type StoreStatus, type Transfer, stopRequested } from './run-store.ts';
import { watched } from './transfer-records.ts';

/** Puts a file into a store that holds nothing yet, or the beginning of the same. */
export const importFrom = (transfer: Transfer, path: string): Promise<StoreStatus> =>
  undisturbed(transfer, async () => {
    const { storage, district } = transfer;
    if (storage.kind === 'sqlite' && !existsSync(storage.file))
      return intoNewFile(transfer, path, storage.file);
    const store = await openStore(storage, district);
    try {
      const plan = await planned(transfer, path, store);
      if (typeof plan === 'string') return told(transfer, plan);
      if (plan.differentNotes > 0) told(transfer, transferMessages.notesStay(plan.differentNotes));
      if (plan.stands === 'done') return done(transfer, transferMessages.alreadyThere);
      const status = await imported(transfer, path, { store, plan });
      if (status !== 0) transfer.screen.error(`${transferMessages.stoppedImport}\n`);
      return status;
    } finally {
      store.close();
    }
  });

/** Puts the file in the place of whatever the data file holds, which stays beside it; an account is never written over. */
export const restoreFrom = (transfer: Transfer, path: string): Promise<StoreStatus> => {
  const { storage } = transfer;
  if (storage.kind === 'sqlite')
    return undisturbed(transfer, () => intoNewFile(transfer, path, storage.file));
  return importFrom(transfer, path).then((status) =>
    status === 1 ? told(transfer, transferMessages.restoreNeedsEmpty) : status,
  );
};

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const planned = async (transfer: Transfer, path: string, store: Holding): Promise<ImportPlan | string> => {
  const { records } = readTransfer(path, transfer.district);
  const plan = await planImport(store, watched(transfer, records, transferMessages.checking), digest);
  return plan.ok ? plan.value : transferMessages.about(path, plan.reason);
};

const nothing: Holding = {
  statesOf: () => Promise.resolve([]),
  eventsOf: () => Promise.resolve([]),
  notesOf: () => Promise.resolve([]),
};

/** The data file appears when everything is in it, and not before. */
async function intoNewFile(transfer: Transfer, path: string, file: string): Promise<StoreStatus> {
  const plan = await planned(transfer, path, nothing);
  if (typeof plan === 'string') return told(transfer, plan);
  const place = join(dirname(file), `.${randomUUID()}.tmp`);
  const forget = (): void => {
    for (const end of fileEnds) rmSync(place + end, { force: true });
  };
  process.once('exit', forget);
  try {
    const store = await openStore({ kind: 'sqlite', file: place }, transfer.district);
    const status = await imported(transfer, path, { store, plan }).finally(() => {
      store.close();
    });
    if (status === 0) putInPlace(transfer, place, file);
    else transfer.screen.error(`${transferMessages.stoppedNewFile}\n`);
    return status;
  } finally {
    forget();
    process.removeListener('exit', forget);
  }
}

/** SQLite's own files beside a data file that nobody has closed. */
const fileEnds = ['', '-wal', '-shm'] as const;

function putInPlace(transfer: Transfer, place: string, file: string): void {
  const old = `${file}.${transfer.now().replace(/\D/g, '').slice(0, 14)}.old`;
  const there = existsSync(file);
  for (const end of fileEnds) if (existsSync(file + end)) renameSync(file + end, old + end);
  renameSync(place, file);
  if (there) transfer.screen.out(`${transferMessages.setAside(old)}\n`);
}

async function imported(
  transfer: Transfer,
  path: string,
  { store, plan }: { readonly store: Store; readonly plan: ImportPlan },
): Promise<StoreStatus> {
  const { progress, stopped } = transfer;
  let made = plan.commits - plan.missing;
  const { records } = readTransfer(path, transfer.district);
  const { ended, commits } = await importStore(store, records, {
    stopped,
    onCommit: ({ place }) => {
      progress.show(transferMessages.importing((made += 1), plan.commits, versionName(place)));
    },
  });
  progress.clear();
  return ended ? done(transfer, transferMessages.imported(commits)) : 130;
}

const done = ({ screen }: Transfer, sentence: string): StoreStatus => {
  screen.out(`${sentence}\n`);
  return 0;
};

/** Nobody else may use a data file meanwhile; an account guards every commit by itself. */
async function undisturbed(transfer: Transfer, work: () => Promise<StoreStatus>): Promise<StoreStatus> {
  const { storage, stopped } = transfer;
  if (stopped()) throw stopRequested;
  if (storage.kind === 'cosmos') return work();
  const folder = dirname(storage.file);
  mkdirSync(folder, { recursive: true });
  const lock = await instanceLock(join(folder, 'running.lock'));
  if (lock === undefined) return told(transfer, transferMessages.inUse(folder));
  return work().finally(lock.close);
}
