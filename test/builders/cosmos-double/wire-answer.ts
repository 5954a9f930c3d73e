import { batch } from './batches.ts';
import { feedPage, partitionRanges } from './change-feed.ts';
import {
  type Item,
  type ItemBody,
  type ItemStore,
  type Operation,
  type Reply,
  operate,
} from './item-store.ts';
import { type RegisteredQueries, queryPage, queryPlan } from './queries.ts';
import type { WireRequest } from './wire-request.ts';

export interface WireAnswer {
  readonly status: number;
  readonly charge?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Database {
  readonly name: string;
  readonly stores: ReadonlyMap<string, ItemStore>;
  readonly queries: RegisteredQueries;
}

/** "The owner resource does not exist": the container, not the item. */
const noContainer: WireAnswer = { status: 404, headers: { 'x-ms-substatus': '1003' } };
/** Data-plane identities may not create databases and containers. */
const noManagement: WireAnswer = { status: 403, headers: { 'x-ms-substatus': '5300' } };
const wrongKey: WireAnswer = { status: 400, headers: { 'x-ms-substatus': '1001' } };

/** What the service answers; it keeps to the published rules and takes nothing that nobody here needs. */
export function wireAnswer(database: Database, asked: WireRequest): WireAnswer {
  if (asked.kind === 'management') return noManagement;
  if (asked.kind === 'unknown') return { status: 400 };
  const store = asked.database === database.name ? database.stores.get(asked.container) : undefined;
  if (store === undefined) return noContainer;
  const levels = store.definition.partitionKey.paths.length;
  const given = asked.pk === undefined ? 0 : (JSON.parse(asked.pk) as readonly unknown[]).length;
  switch (asked.kind) {
    case 'container':
      return { status: 200, body: { ...store.definition, _rid: ridOf(store), _self: `${ridOf(store)}/` } };
    case 'ranges':
      return { status: 200, body: { PartitionKeyRanges: partitionRanges, _count: partitionRanges.length } };
    case 'feed':
      return feedAnswer(store, asked);
    case 'plan':
      return planAnswer(database.queries, asked);
    case 'query':
      return given === 0 || given > levels ? wrongKey : queryAnswer(store, database.queries, asked);
    case 'batch':
      return given === levels ? batchAnswer(store, asked) : wrongKey;
    default:
      return given === levels ? itemAnswer(store, asked) : wrongKey;
  }
}

const ridOf = ({ definition }: ItemStore): string => Buffer.from(definition.id).toString('base64');

const bodyOf = ({ body, etag, lsn, writtenAt }: Item): ItemBody => ({
  ...body,
  _etag: etag,
  _lsn: lsn,
  _ts: Math.floor(writtenAt / 1_000),
});

const operationTypes = {
  read: 'Read',
  create: 'Create',
  upsert: 'Upsert',
  replace: 'Replace',
  delete: 'Delete',
} as const;

function itemAnswer(store: ItemStore, { kind, pk = '', id, header, body }: WireRequest): WireAnswer {
  const [ifMatch, ifNoneMatch] = [header('if-match'), header('if-none-match')];
  const operation: Operation = {
    operationType: operationTypes[kind as keyof typeof operationTypes],
    ...(id === undefined ? {} : { id }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
    ...(body === undefined ? {} : { resourceBody: body as ItemBody }),
  };
  const reply = store.transaction(() => {
    const answer = operate(store, pk, operation);
    return { keep: answer.status < 300 && kind !== 'read', answer };
  });
  return {
    status: reply.status,
    charge: reply.charge,
    ...(reply.item === undefined ? {} : { body: bodyOf(reply.item), headers: { etag: reply.item.etag } }),
  };
}

function batchAnswer(store: ItemStore, { pk = '', body }: WireRequest): WireAnswer {
  const { status, charge, replies } = batch(store, pk, body as readonly Operation[]);
  return { status, charge, body: replies.map(batchResult) };
}

const batchResult = ({ status, charge, item }: Reply) => ({
  statusCode: status,
  requestCharge: charge,
  ...(item === undefined ? {} : { eTag: item.etag }),
});

const unknownQuery = { status: 400, body: { message: 'This text is not registered with the double.' } };

function planAnswer(queries: RegisteredQueries, { body }: WireRequest): WireAnswer {
  const registered = queries[String((body as { readonly query?: unknown }).query)];
  return registered === undefined ? unknownQuery : { status: 200, charge: 0, body: queryPlan(registered) };
}

function queryAnswer(store: ItemStore, queries: RegisteredQueries, asked: WireRequest): WireAnswer {
  const page = queryPage(store, queries, {
    pk: asked.pk ?? '',
    asked: asked.body as object,
    size: Number(asked.header('x-ms-max-item-count') ?? 100),
    from: Number(asked.header('x-ms-continuation') ?? 0),
  });
  if (page === undefined) return unknownQuery;
  return {
    status: 200,
    charge: page.charge,
    headers: page.continuation === undefined ? {} : { 'x-ms-continuation': page.continuation },
    body: { Documents: page.documents, _count: page.documents.length },
  };
}

function feedAnswer(store: ItemStore, { header }: WireRequest): WireAnswer {
  const page = feedPage(store, {
    range: header('x-ms-documentdb-partitionkeyrangeid'),
    after: header('if-none-match'),
    size: Number(header('x-ms-max-item-count') ?? 100),
  });
  const [charge, headers] = [page.charge, { etag: page.etag }];
  if (page.items.length === 0) return { status: 304, charge, headers };
  const documents = page.items.map(bodyOf);
  return { status: 200, charge, headers, body: { Documents: documents, _count: documents.length } };
}
