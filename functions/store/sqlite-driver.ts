import type Libsql from 'libsql';

import { storeFailure } from '../../shared/ports/store-failure.ts';
import { storeMessages } from '../../shared/text/messages/store.ts';

/** Only what SQLite stores exactly; libsql aborts the process on anything else, so nothing else gets through. */
export type SqlValue = string | number | null;

export type SqlRow = Readonly<Record<string, unknown>>;

/** One connection to one file, whichever library opens it. Every call is synchronous. */
export interface SqliteDriver {
  readonly exec: (sql: string) => void;
  /** Number of changed rows. */
  readonly run: (sql: string, values: readonly SqlValue[]) => number;
  readonly get: (sql: string, values: readonly SqlValue[]) => SqlRow | undefined;
  readonly all: (sql: string, values: readonly SqlValue[]) => readonly SqlRow[];
  readonly close: () => void;
}

/** The part of node:sqlite and of libsql that both have. */
interface Statement {
  readonly run: (...values: unknown[]) => { readonly changes: number | bigint };
  readonly get: (...values: unknown[]) => unknown;
  readonly all: (...values: unknown[]) => unknown[];
}

interface Handle {
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => unknown;
}

interface BuiltIn {
  readonly DatabaseSync: new (file: string) => Handle;
}

/** node:sqlite where Node has it (22.13 and newer); libsql, which needs no compiler, where it has not. */
export async function openSqlite(file: string): Promise<SqliteDriver> {
  const { getBuiltinModule } = process as { getBuiltinModule?: (id: string) => unknown };
  const builtIn = getBuiltinModule?.('node:sqlite') as BuiltIn | undefined;
  if (builtIn !== undefined) return driverOf(new builtIn.DatabaseSync(file), (values) => values);
  const { default: Database } = await library();
  // libsql: only one array of values is safe; a lone object or a boolean ends the process.
  return driverOf(new Database(file) as unknown as Handle, (values) => [values]);
}

async function library(): Promise<{ readonly default: typeof Libsql }> {
  try {
    return await import('libsql');
  } catch (thrown) {
    throw storeFailure('unavailable', storeMessages.noLibrary, thrown);
  }
}

function driverOf(handle: Handle, bound: (values: readonly SqlValue[]) => readonly unknown[]): SqliteDriver {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const statement = statements.get(sql) ?? handle.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const checked = (values: readonly SqlValue[]): readonly unknown[] => bound(values.map(checkedValue));
  return {
    exec: (sql) => void handle.exec(sql),
    run: (sql, values) => Number(prepared(sql).run(...checked(values)).changes),
    get: (sql, values) => prepared(sql).get(...checked(values)) as SqlRow | undefined,
    all: (sql, values) => prepared(sql).all(...checked(values)) as readonly SqlRow[],
    close: () => {
      statements.clear();
      handle.close();
    },
  };
}

function checkedValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`SQLite takes texts, numbers and null, not ${typeof value}.`);
}
