import type { Result } from '../../shared/result.ts';
import type { SqliteDriver } from './sqlite-driver.ts';

/** One transaction: what throws, and a result that is a refusal, leave nothing behind. */
export function inTransaction<Answer>(driver: SqliteDriver, work: () => Answer): Answer {
  driver.exec('BEGIN IMMEDIATE');
  try {
    const answer = work();
    driver.exec(isRefusal(answer) ? 'ROLLBACK' : 'COMMIT');
    return answer;
  } catch (thrown) {
    rolledBack(driver);
    throw thrown;
  }
}

const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && (answer as Partial<Result<unknown, unknown>>).ok === false;

/** Some failures end the transaction by themselves; the first reason is the one to tell. */
function rolledBack(driver: SqliteDriver): void {
  try {
    driver.exec('ROLLBACK');
  } catch {
    // Nothing is open any more.
  }
}
