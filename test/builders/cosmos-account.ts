import { containerDefinitions, databaseName } from '../../functions/store/cosmos-containers.ts';
import { cosmosQueries } from '../../functions/store/cosmos-queries.ts';
import { cosmosStore } from '../../functions/store/cosmos-store.ts';
import type { Chances } from '../../functions/store/persistence.ts';
import type { Store } from '../../shared/ports/store.ts';
import { type CosmosDouble, type CosmosDoubleOptions, cosmosDouble } from './cosmos-double/cosmos-double.ts';
import type { RegisteredQueries, RegisteredQuery } from './cosmos-double/queries.ts';
import { randomOf } from './random.ts';

/** What the texts of the store mean; another text is refused by the double. */
const inRange: Pick<RegisteredQuery, 'matches' | 'orderBy' | 'top'> = {
  matches: ({ id }, parameters) =>
    String(id) > String(parameters['@after']) && String(id) < String(parameters['@until']),
  orderBy: ({ id }) => String(id),
  top: 100,
};

const storeQueries: RegisteredQueries = {
  [cosmosQueries.documents]: {
    ...inRange,
    select: ({ body, etag, writtenAt }) => ({ ...body, _etag: etag, _ts: Math.floor(writtenAt / 1_000) }),
  },
  [cosmosQueries.marks]: {
    ...inRange,
    select: ({ id, body, etag, writtenAt }) => ({
      id,
      ...(body['ttl'] === undefined ? {} : { ttl: body['ttl'] }),
      _etag: etag,
      _ts: Math.floor(writtenAt / 1_000),
    }),
  },
};

/** Of no account at all: made for the tests. */
export const emulatorKey = Buffer.from('a key of nothing but the double').toString('base64');

/** An account as Bicep would have made it. */
export const aCosmosAccount = (options: Partial<CosmosDoubleOptions> = {}): Promise<CosmosDouble> =>
  cosmosDouble({
    database: databaseName,
    containers: containerDefinitions,
    queries: storeQueries,
    credential: { key: emulatorKey },
    ...options,
  });

/** Chance from a seed; waiting only lets others go on. */
export function chancesOf(seed: number): Chances {
  const { fraction: random } = randomOf(seed);
  let ids = 0;
  return {
    random,
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    newId: () => `${seed}-${(ids += 1)}`,
  };
}

let clients = 0;

/** A client of its own, as every instance of the service is one. */
export const aCosmosStore = (
  { endpoint }: Pick<CosmosDouble, 'endpoint'>,
  district = 'district',
): Promise<Store> =>
  cosmosStore({
    endpoint,
    credential: { key: emulatorKey },
    district,
    chances: chancesOf((clients += 1)),
  });
