import definitions from '../../infra/cosmos.containers.json';

/** The database and its containers as Bicep makes them, from the same file: this code never makes any. */
export const { database: databaseName, containers: containerDefinitions } = definitions;

/** The containers that the store uses; `leases` belongs to the trigger of the change feed. */
export const storeContainers = ['returns', 'parts', 'rollups', 'notes'] as const;

export type StoreContainer = (typeof storeContainers)[number];
