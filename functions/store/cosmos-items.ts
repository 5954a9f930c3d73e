import type { Container, ItemResponse, OperationInput } from '@azure/cosmos';

import { type ReadDocument, cosmosDocument, readDocument } from './cosmos-document.ts';
import { cosmosFailure, ownerMissing, passes, sessionBehind } from './cosmos-failure.ts';
import { cosmosId } from './cosmos-id.ts';
import { type CosmosQuery, cosmosQueries, rowsOfPage } from './cosmos-queries.ts';
import { type Chances, persistently } from './persistence.ts';

/** The documents of one container. Reads and upserts are tried again by themselves; a batch is not. */
export interface CosmosItems {
  readonly read: (pk: string, id: string) => Promise<ReadDocument | undefined>;
  /** All whose id begins so, in the order of the ids. */
  readonly list: (pk: string, prefix: string, query?: CosmosQuery) => Promise<readonly ReadDocument[]>;
  readonly upsert: (pk: string, id: string, body: unknown) => Promise<void>;
  /** Lets the document end after so many seconds, unless it has been changed since it was read. */
  readonly end: (pk: string, read: ReadDocument, seconds: number) => Promise<void>;
  /** All of the operations or none; 'unknown' when nobody knows whether they were done. */
  readonly batch: (pk: string, operations: OperationInput[]) => Promise<BatchOutcome>;
}

export type BatchOutcome = 'done' | 'refused' | 'unknown';

/** Milliseconds that one request with all that the SDK does for it may take. */
const patience = 20_000;

const abortSignal = (): AbortSignal => AbortSignal.timeout(patience);

export function cosmosItems(container: Container, account: string, chances: Chances): CosmosItems {
  const safely = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await persistently(chances, passes, work);
    } catch (thrown) {
      throw cosmosFailure(thrown, { account, container: container.id });
    }
  };
  const page = (pk: string, query: CosmosQuery, range: Range): Promise<readonly ReadDocument[]> =>
    safely(() => pageOf(container, pk, { query, ...range }));
  return {
    read: (pk, id) => safely(() => readOne(container, pk, id)),
    list: async (pk, prefix, query = 'documents') => {
      const found: ReadDocument[] = [];
      const until = `${cosmosId(prefix)}\uffff`;
      for (let after = cosmosId(prefix); ; after = found.at(-1)?.id ?? after) {
        const more = await page(pk, query, { after, until });
        found.push(...more);
        if (more.length < rowsOfPage) return found;
      }
    },
    upsert: (pk, id, body) =>
      safely(async () => {
        await container.items.upsert(cosmosDocument(pk, id, body), { abortSignal: abortSignal() });
      }),
    end: async (pk, { id, etag }, ttl) => {
      const { resource } = await safely(() => readResponse(container, pk, id));
      if (resource === undefined) return;
      await batchOutcome(container, pk, [
        { operationType: 'Replace', id, resourceBody: { ...resource, id, ttl }, ifMatch: etag },
      ]);
    },
    batch: (pk, operations) => batchOutcome(container, pk, operations),
  };
}

async function readOne(container: Container, pk: string, id: string): Promise<ReadDocument | undefined> {
  const { resource } = await readResponse(container, pk, cosmosId(id));
  return resource === undefined ? undefined : readDocument(resource);
}

async function readResponse(container: Container, pk: string, id: string): Promise<ItemResponse<object>> {
  const response = await container.item(id, pk).read<object>({ abortSignal: abortSignal() });
  // The SDK takes every 404 for a missing document.
  const { substatus } = response;
  if (substatus === ownerMissing || substatus === sessionBehind)
    throw Object.assign(new Error(`${container.id} cannot be read.`), { code: 404, substatus });
  return response;
}

interface Range {
  readonly after: string;
  readonly until: string;
}

async function pageOf(
  container: Container,
  pk: string,
  { query, after, until }: Range & { query: CosmosQuery },
) {
  const parameters = [
    { name: '@after', value: after },
    { name: '@until', value: until },
  ];
  const { resources } = await container.items
    .query<object>(
      { query: cosmosQueries[query], parameters },
      { partitionKey: pk, maxItemCount: rowsOfPage, abortSignal: abortSignal() },
    )
    .fetchAll();
  return resources.map(readDocument);
}

async function batchOutcome(
  container: Container,
  pk: string,
  operations: OperationInput[],
): Promise<BatchOutcome> {
  try {
    const { result } = await container.items.batch(operations, pk, {
      abortSignal: abortSignal(),
      contentResponseOnWriteEnabled: false,
    });
    return result?.every(({ statusCode }) => statusCode < 300) === true ? 'done' : 'refused';
  } catch {
    // The SDK throws an error without a number: it may have been done or not, and reading will tell.
    return 'unknown';
  }
}
