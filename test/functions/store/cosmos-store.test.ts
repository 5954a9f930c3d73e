import { afterAll, describe } from '@jest/globals';

import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import type { CosmosDouble } from '../../builders/cosmos-double/cosmos-double.ts';
import { storeContract } from '../../contracts/store.contract.ts';

describe('the store in Cosmos DB, on the double', () => {
  const accounts: CosmosDouble[] = [];
  afterAll(() => Promise.all(accounts.map(({ close }) => close())));

  storeContract(async () => {
    const account = await aCosmosAccount();
    accounts.push(account);
    return aCosmosStore(account);
  });
});
