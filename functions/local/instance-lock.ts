import { type SqliteDriver, openSqlite } from '../store/sqlite-driver.ts';

/**
 * Held as long as the process lives, however it ends: SQLite's own lock on a file beside the store, which the system
 * lets go of with the process. Undefined when another process holds it.
 */
export async function instanceLock(file: string): Promise<SqliteDriver | undefined> {
  const driver = await openSqlite(file);
  try {
    driver.exec('PRAGMA busy_timeout = 0');
    driver.exec('BEGIN EXCLUSIVE');
    return driver;
  } catch {
    driver.close();
    return undefined;
  }
}
