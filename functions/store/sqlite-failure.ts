import { type StoreFailure, isStoreFailure, storeFailure } from '../../shared/ports/store-failure.ts';
import { storeMessages } from '../../shared/text/messages/store.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html), by number for node:sqlite and by name for libsql. */
const codes: Readonly<Record<number, string>> = {
  5: 'BUSY',
  6: 'LOCKED',
  8: 'READONLY',
  10: 'IOERR',
  11: 'CORRUPT',
  13: 'FULL',
  14: 'CANTOPEN',
  26: 'NOTADB',
};

interface SqliteError {
  readonly errcode?: unknown;
  readonly code?: unknown;
  readonly rawCode?: unknown;
  readonly message?: unknown;
}

/** For damage that we see and SQLite does not. */
export const damagedFile = (reason: string): Error =>
  Object.assign(new Error(reason), { code: 'SQLITE_CORRUPT' });

/** What SQLite threw, as a sentence for the person who looks after the file; other exceptions stay as they are. */
export function sqliteFailure(thrown: unknown, file: string): unknown {
  if (typeof thrown !== 'object' || thrown === null || isStoreFailure(thrown)) return thrown;
  const code = codeOf(thrown);
  return code === undefined ? thrown : failureOf(code, file, thrown);
}

/** Errors of libsql are no instances of Error everywhere: their fields are looked at, not their kind. */
function codeOf(thrown: SqliteError): string | undefined {
  const { errcode, code, rawCode, message } = thrown;
  const number = [errcode, rawCode].find((value) => typeof value === 'number');
  if (typeof number === 'number') return codes[number & 0xff] ?? 'OTHER';
  if (typeof code === 'string' && code.startsWith('SQLITE_')) {
    const name = code.slice('SQLITE_'.length);
    return Object.values(codes).find((known) => name.startsWith(known)) ?? 'OTHER';
  }
  // libsql says why a file cannot be opened in its message alone.
  const [, opening] = /^ConnectionFailed\(.*: (\d+)"\)$/.exec(String(message)) ?? [];
  return opening === undefined ? undefined : (codes[Number(opening) & 0xff] ?? 'OTHER');
}

function failureOf(code: string, file: string, cause: unknown): StoreFailure {
  switch (code) {
    case 'BUSY':
    case 'LOCKED':
      return storeFailure('busy', storeMessages.busy(file), cause);
    case 'READONLY':
      return storeFailure('unavailable', storeMessages.readOnly(file), cause);
    case 'CORRUPT':
    case 'NOTADB':
      return storeFailure('unavailable', storeMessages.damaged(file), cause);
    case 'FULL':
      return storeFailure('unavailable', storeMessages.full(file), cause);
    case 'CANTOPEN':
      return storeFailure('unavailable', storeMessages.cannotOpen(file), cause);
    default:
      return storeFailure('unavailable', storeMessages.failed(file), cause);
  }
}
