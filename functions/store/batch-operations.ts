import type { JSONObject, OperationInput } from '@azure/cosmos';

import type { CosmosDocument, ReadDocument } from './cosmos-document.ts';

/** In the place of the document that was read, and of no other; or where there was none. */
export const over = (document: CosmosDocument, read: ReadDocument | undefined): OperationInput =>
  read === undefined
    ? { operationType: 'Create', resourceBody: bodyOf(document) }
    : { operationType: 'Replace', id: document.id, resourceBody: bodyOf(document), ifMatch: read.etag };

/** Whatever lies there: only beside an operation that guards it. */
export const upsert = (document: CosmosDocument): OperationInput => ({
  operationType: 'Upsert',
  resourceBody: bodyOf(document),
});

/** Documents are made of what JSON can say; their type does not say so. */
const bodyOf = (document: CosmosDocument): JSONObject => ({ ...document }) as JSONObject;
