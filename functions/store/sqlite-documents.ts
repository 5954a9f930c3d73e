import type { SqlRow, SqliteDriver } from './sqlite-driver.ts';
import { damagedFile } from './sqlite-failure.ts';

/** A document as it lies in the file. */
export interface Document {
  readonly id: string;
  readonly etag: string;
  readonly body: unknown;
}

/** The documents of one partition, inside or outside a transaction. */
export interface Partition {
  readonly get: (id: string, now?: string) => Document | undefined;
  /** In the order of the ids. */
  readonly list: (prefix: string) => readonly Document[];
  /** False when the id is taken. */
  readonly create: (id: string, body: unknown, etag?: string) => boolean;
  /** Puts a body that is JSON already under an id that is made from it: what is there is the same. */
  readonly keep: (id: string, text: string) => void;
  /** False when the document has another etag, or is not there. */
  readonly replace: (document: Document, over: string) => boolean;
  readonly put: (id: string, body: unknown, until?: string) => void;
  readonly sweep: (now: string) => void;
}

const get = 'SELECT id, etag, ttl_at, body FROM docs WHERE pk = ? AND id = ?';
const list = 'SELECT id, etag, ttl_at, body FROM docs WHERE pk = ? AND id >= ? AND id < ? ORDER BY id';
const create =
  'INSERT INTO docs (pk, id, etag, ttl_at, body) VALUES (?, ?, ?, NULL, ?) ON CONFLICT DO NOTHING';
const replace = 'UPDATE docs SET etag = ?, body = ? WHERE pk = ? AND id = ? AND etag = ?';
const put = `INSERT INTO docs (pk, id, etag, ttl_at, body) VALUES (?, ?, '', ?, ?)
  ON CONFLICT DO UPDATE SET ttl_at = excluded.ttl_at, body = excluded.body`;
const sweep = 'DELETE FROM docs WHERE pk = ? AND ttl_at < ?';

export function partition(driver: SqliteDriver, pk: string): Partition {
  return {
    get: (id, now = '') => {
      const row = driver.get(get, [pk, id]);
      return row === undefined || hasEnded(row, now) ? undefined : documentOf(row);
    },
    list: (prefix) => driver.all(list, [pk, prefix, `${prefix}\uffff`]).map(documentOf),
    create: (id, body, etag = '') => driver.run(create, [pk, id, etag, JSON.stringify(body)]) === 1,
    keep: (id, text) => void driver.run(create, [pk, id, '', text]),
    replace: ({ id, etag, body }, over) =>
      driver.run(replace, [etag, JSON.stringify(body), pk, id, over]) === 1,
    put: (id, body, until) => void driver.run(put, [pk, id, until ?? null, JSON.stringify(body)]),
    sweep: (now) => void driver.run(sweep, [pk, now]),
  };
}

const hasEnded = ({ ttl_at }: SqlRow, now: string): boolean => typeof ttl_at === 'string' && ttl_at < now;

const documentOf = ({ id, etag, body }: SqlRow): Document => ({
  id: String(id),
  etag: String(etag),
  body: parsed(String(id), String(body)),
});

function parsed(id: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw damagedFile(`The document ${id} is not JSON.`);
  }
}
