/**
 * Every text that is ever sent as a query. All stay in one partition, which the request names beside them, and go on
 * after the last id that was read: a continuation token would have to be kept, and is lost by some orders.
 */
export const cosmosQueries = {
  documents: 'SELECT TOP 100 * FROM c WHERE c.id > @after AND c.id < @until ORDER BY c.id',
  /** Without their bodies, which are large. */
  marks:
    'SELECT TOP 100 c.id, c.ttl, c._etag, c._ts FROM c WHERE c.id > @after AND c.id < @until ORDER BY c.id',
} as const;

export type CosmosQuery = keyof typeof cosmosQueries;

/** As the texts say. */
export const rowsOfPage = 100;
