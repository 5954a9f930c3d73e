import type { IncomingMessage } from 'node:http';

export type RequestKind =
  | 'account'
  | 'container'
  | 'ranges'
  | 'read'
  | 'create'
  | 'upsert'
  | 'replace'
  | 'delete'
  | 'batch'
  | 'plan'
  | 'query'
  | 'feed'
  | 'management'
  | 'unknown';

/** A request as the protocol means it: four kinds of POST share an address and are told apart by their headers. */
export interface WireRequest {
  readonly kind: RequestKind;
  readonly path: string;
  readonly database: string;
  readonly container: string;
  readonly id: string | undefined;
  /** The partition key as it was sent, a JSON array. */
  readonly pk: string | undefined;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
}

export async function wireRequest(request: IncomingMessage): Promise<WireRequest> {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const path = request.url ?? '/';
  const [, dbs, database = '', colls, container = '', docs, id] = path.split('/');
  const isItems = dbs === 'dbs' && colls === 'colls' && docs === 'docs';
  const method = request.method ?? '';
  const pk = header('x-ms-documentdb-partitionkey');
  return {
    kind: isItems ? itemKind(method, id, header) : otherKind(method, path.split('/')),
    path,
    database,
    container,
    id: id === undefined ? undefined : decodeURIComponent(id),
    pk: pk === undefined ? undefined : JSON.stringify(JSON.parse(pk)),
    header,
    body: await bodyOf(request),
  };
}

function otherKind(method: string, [, dbs = '', , colls, , below]: readonly string[]): RequestKind {
  if (method !== 'GET') return 'management';
  if (dbs === '') return 'account';
  if (colls !== 'colls') return 'unknown';
  return below === undefined ? 'container' : below === 'pkranges' ? 'ranges' : 'unknown';
}

const byMethod: Readonly<Record<string, RequestKind>> = { GET: 'read', PUT: 'replace', DELETE: 'delete' };

function itemKind(method: string, id: string | undefined, header: WireRequest['header']): RequestKind {
  if (id !== undefined) return byMethod[method] ?? 'unknown';
  const says = (name: string): boolean => header(name)?.toLowerCase() === 'true';
  if (method === 'GET') return header('a-im') === 'Incremental Feed' ? 'feed' : 'unknown';
  if (method !== 'POST') return 'unknown';
  if (says('x-ms-cosmos-is-batch-request')) return says('x-ms-cosmos-batch-atomic') ? 'batch' : 'unknown';
  if (says('x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (says('x-ms-documentdb-isquery')) return 'query';
  return says('x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
