import { cosmosStore } from '../../functions/store/cosmos-store.ts';
import type { Store } from '../../shared/ports/store.ts';
import { chancesOf } from './cosmos-account.ts';
import { identityEndpoint } from './identity-endpoint.ts';

/**
 * Opens a store in the account or emulator that COSMOS_ENDPOINT names, with its containers deployed: by COSMOS_KEY, or by
 * COSMOS_TOKEN, a token of whoever runs the tests. Undefined where none is named.
 */
export function realAccount(): ((district: string) => Promise<Store>) | undefined {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_TOKEN: token = '' } = process.env;
  if (endpoint === undefined || endpoint === '') return undefined;
  let seed = 0;
  return async (district) => {
    const given = key === undefined ? await identityEndpoint(token) : undefined;
    const store = await cosmosStore({
      endpoint,
      credential: given === undefined ? { key: key ?? '' } : { identity: given.identity },
      district,
      chances: {
        ...chancesOf((seed += 1)),
        wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
      },
    });
    return {
      ...store,
      close: () => {
        store.close();
        void given?.close();
      },
    };
  };
}
