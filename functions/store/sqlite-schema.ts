import { storeFailure } from '../../shared/ports/store-failure.ts';
import { storeMessages } from '../../shared/text/messages/store.ts';
import type { SqliteDriver } from './sqlite-driver.ts';

/**
 * Each step brings a file from one schema to the next; the number of steps done stands in the file. Steps are never
 * changed, only added. Documents have the semantics of Cosmos DB: a partition, an id, an etag for compare-and-set.
 */
const migrations: readonly string[] = [
  `CREATE TABLE docs (
     pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, ttl_at TEXT, body TEXT NOT NULL,
     PRIMARY KEY (pk, id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX docs_ttl ON docs (pk, ttl_at) WHERE ttl_at IS NOT NULL;
   CREATE TABLE changes (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, at TEXT NOT NULL
   ) STRICT;`,
];

/** Marks the file as one of this product (PRAGMA application_id); any number but 0 would do. */
const applicationId = 0x47514c42;

/** Milliseconds to wait for another writer before saying that the file is busy. */
const patience = 1_000;

/** Makes a new file ready, or an old one current. Throws a StoreFailure for a file of another product or a newer version. */
export function prepareFile(driver: SqliteDriver, file: string): void {
  driver.exec(`PRAGMA busy_timeout = ${patience}`);
  const found = numberOf(driver, 'user_version');
  const owner = numberOf(driver, 'application_id');
  const tables = driver.all('SELECT name FROM sqlite_schema LIMIT 1', []).length;
  if (owner !== applicationId && (owner !== 0 || found !== 0 || tables > 0))
    throw storeFailure('unavailable', storeMessages.damaged(file));
  if (found > migrations.length)
    throw storeFailure('unavailable', storeMessages.newer(file, found, migrations.length));
  driver.exec('PRAGMA journal_mode = WAL');
  driver.exec('PRAGMA synchronous = FULL');
  if (found < migrations.length) migrate(driver);
  // A file that can only be read, or that somebody holds, is told now and not when the first town sends.
  driver.exec('BEGIN IMMEDIATE');
  driver.exec('ROLLBACK');
}

function migrate(driver: SqliteDriver): void {
  driver.exec('BEGIN IMMEDIATE');
  try {
    // Asked again inside the transaction: another process may have migrated the file meanwhile.
    const done = numberOf(driver, 'user_version');
    for (const step of migrations.slice(done)) driver.exec(step);
    driver.exec(`PRAGMA application_id = ${applicationId}`);
    driver.exec(`PRAGMA user_version = ${migrations.length}`);
    driver.exec('COMMIT');
  } catch (thrown) {
    driver.exec('ROLLBACK');
    throw thrown;
  }
}

const numberOf = (driver: SqliteDriver, pragma: string): number =>
  Number(driver.get(`PRAGMA ${pragma}`, [])?.[pragma] ?? 0);
