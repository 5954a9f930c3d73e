import type { CommitAnswer, CommitRefusal, ReturnCommit, Store } from '../../shared/ports/store.ts';
import type { Result } from '../../shared/result.ts';
import { writeCommit } from './commit-return.ts';
import { ledgerOfParts, sheetsOfParts } from './content-parts.ts';
import { documentIds, documentsOf, partitionOf } from './return-documents.ts';
import { changesAfter } from './sqlite-changes.ts';
import { partition } from './sqlite-documents.ts';
import { type SqliteDriver, openSqlite } from './sqlite-driver.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { sqliteNotes } from './sqlite-notes.ts';
import { sqliteRollups } from './sqlite-rollups.ts';
import { inTransaction } from './sqlite-transaction.ts';
import { prepareFile } from './sqlite-schema.ts';

export interface SqliteStoreOptions {
  readonly file: string;
  /** The first half of every partition's name. */
  readonly district: string;
}

/** The store in one SQLite file. Throws a StoreFailure with a sentence where the file cannot be used. */
export async function sqliteStore({ file, district }: SqliteStoreOptions): Promise<Store> {
  const driver = await opened(file);
  const guarded = <Answer>(work: () => Answer): Promise<Answer> =>
    new Promise((resolve) => {
      resolve(told(file, work));
    });
  const documents = (quarter: Parameters<Store['statesOf']>[0]) =>
    documentsOf(partition(driver, partitionOf(district, quarter)));
  return {
    commitReturn: (commit) => guarded(() => committed(driver, district, commit)),
    answerTo: ({ quarter, unit }, key, now) => guarded(() => documents(quarter).answer(unit, key, now)),
    answersOf: (quarter, now) => guarded(() => documents(quarter).answers(now)),
    returnOf: ({ quarter, unit }) => guarded(() => documents(quarter).head(unit)),
    versionsOf: ({ quarter, unit }) => guarded(() => documents(quarter).versions(unit)),
    versionOf: ({ quarter, unit }, version) => guarded(() => documents(quarter).version(unit, version)),
    ledgerOf: ({ quarter, unit }, version) =>
      guarded(() => {
        const { content, part } = documents(quarter);
        const manifest = content(unit, version);
        return manifest === undefined ? undefined : ledgerOfParts(manifest, part);
      }),
    sheetsOf: ({ quarter, unit }, version) =>
      guarded(() => {
        const { content, part } = documents(quarter);
        const manifest = content(unit, version);
        return manifest === undefined ? undefined : sheetsOfParts(manifest, part);
      }),
    statesOf: (quarter) => guarded(() => Object.values(documents(quarter).states().heads)),
    eventsOf: (quarter) => guarded(() => documents(quarter).events()),
    changesSince: (position, wish) => guarded(() => changesAfter(driver, position, wish)),
    ...sqliteRollups(driver, guarded),
    sweep: (quarter, now) =>
      guarded(() => {
        partition(driver, partitionOf(district, quarter)).sweep(now);
      }),
    ...sqliteNotes(driver, guarded),
    check: () => guarded(() => void driver.get('SELECT COUNT(*) AS n FROM docs WHERE pk = ?', [''])),
    close: () => {
      closed(driver);
    },
  };
}

async function opened(file: string): Promise<SqliteDriver> {
  let driver: SqliteDriver | undefined;
  try {
    driver = await openSqlite(file);
    prepareFile(driver, file);
    return driver;
  } catch (thrown) {
    driver?.close();
    throw sqliteFailure(thrown, file);
  }
}

function told<Answer>(file: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (thrown) {
    throw sqliteFailure(thrown, file);
  }
}

const recordChange = 'INSERT INTO changes (pk, id, etag, at) VALUES (?, ?, ?, ?)';

function committed(
  driver: SqliteDriver,
  district: string,
  commit: ReturnCommit,
): Result<CommitAnswer, CommitRefusal> {
  const { quarter, unit, revision, changedAt } = commit.head;
  const pk = partitionOf(district, quarter);
  return inTransaction(driver, () => {
    const written = writeCommit(partition(driver, pk), commit);
    if (written.ok) driver.run(recordChange, [pk, documentIds.head(unit), String(revision), changedAt]);
    return written;
  });
}

/** The log is written back into the file: a copy of the file alone is then a copy of everything. */
function closed(driver: SqliteDriver): void {
  try {
    driver.get('PRAGMA wal_checkpoint(TRUNCATE)', []);
  } catch {
    // Somebody else still reads it; nothing is lost, the log stays beside the file.
  }
  driver.close();
}
