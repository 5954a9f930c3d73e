import { storeFailure } from '../../shared/ports/store-failure.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { cosmosId } from './cosmos-id.ts';

/** A document as it lies in a container. */
export interface CosmosDocument {
  readonly id: string;
  readonly pk: string;
  /** The first word of the id, so that a person can ask for all documents of a kind. */
  readonly type: string;
  readonly schemaVersion: number;
  readonly body: unknown;
  /** Seconds after the last change. */
  readonly ttl?: number;
}

/** A document that was read, with what is needed to replace it. */
export interface ReadDocument {
  readonly id: string;
  readonly etag: string;
  readonly body: unknown;
  /** Seconds since 1970. */
  readonly changedAt: number;
  readonly ttl: number | undefined;
}

/** Each step brings a body from one shape to the next. Steps are never changed, only added. */
const migrations: readonly ((body: unknown) => unknown)[] = [];

const newest = migrations.length + 1;

export const cosmosDocument = (pk: string, id: string, body: unknown, ttl?: number): CosmosDocument => ({
  id: cosmosId(id),
  pk,
  type: id.split(':', 1)[0] ?? '',
  schemaVersion: newest,
  body,
  ...(ttl === undefined ? {} : { ttl }),
});

type Raw = Partial<CosmosDocument> & { readonly _etag?: string; readonly _ts?: number };

/** What lies in the container was written by this product, by this version or an older one. */
export function readDocument(document: object): ReadDocument {
  const { id = '', schemaVersion = newest, body, ttl, _etag = '', _ts = 0 } = document as Raw;
  if (schemaVersion > newest) throw storeFailure('unavailable', cosmosMessages.newer(schemaVersion, newest));
  return {
    id,
    etag: _etag,
    body: migrations.slice(schemaVersion - 1).reduce((older, step) => step(older), body),
    changedAt: _ts,
    ttl,
  };
}
