import { cosmosStore } from '../../functions/store/cosmos-store.ts';
import type { Store } from '../../shared/ports/store.ts';
import { chancesOf } from './cosmos-account.ts';

/**
 * Opens a store in the account or emulator that COSMOS_ENDPOINT names, with its containers deployed: by COSMOS_KEY, or by
 * COSMOS_TOKEN, a token of whoever runs the tests. Undefined where none is named.
 */
export function realAccount(): ((district: string) => Promise<Store>) | undefined {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_TOKEN: token = '' } = process.env;
  if (endpoint === undefined || endpoint === '') return undefined;
  let seed = 0;
  return (district) =>
    cosmosStore({
      endpoint,
      credential: key === undefined ? { token } : { key },
      district,
      chances: {
        ...chancesOf((seed += 1)),
        wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
      },
    });
}
