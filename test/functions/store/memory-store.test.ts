import { describe } from '@jest/globals';

import { memoryStore } from '../../contracts/memory-store.ts';
import { storeContract } from '../../contracts/store.contract.ts';

describe('the model of the property tests', () => {
  storeContract(() => Promise.resolve(memoryStore()));
});
